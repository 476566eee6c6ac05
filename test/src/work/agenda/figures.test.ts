import { figuresOf } from '../../../../src/features/agenda/figures'

test('counts what waits, what is in handling, and what of both is late', () => {
  const node = [
    { tray: 'sort' as const, count: 4, overdue: 3, today: 0 },
    { tray: 'discuss' as const, count: 6, overdue: 1, today: 0 },
    { tray: 'handle' as const, count: 11, overdue: 2, today: 0 }
  ]
  expect(figuresOf({ mine: [], node, late: 0 })).toEqual({ discuss: 6, handle: 11, overdue: 3 })
})

test('a village without any matter counts nothing', () => {
  expect(figuresOf({ mine: [], node: [], late: 0 })).toEqual({ discuss: 0, handle: 0, overdue: 0 })
})
