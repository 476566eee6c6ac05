import { dueBy } from '../../../../src/ui/words/dueBy'

test('a day ends at midnight in Shanghai', () => {
  const due = (at: string) => ({ due: { at } })
  expect(dueBy(due('2026-11-24T15:59:59.000Z'), '2026-11-24')).toBe(true)
  expect(dueBy(due('2026-11-24T16:00:00.000Z'), '2026-11-24')).toBe(false)
  expect(dueBy({ due: null }, '2026-11-24')).toBe(false)
})
