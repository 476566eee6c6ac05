import { ownWishWords, type OwnWish } from '../../../../src/features/matter/own/own'

const now = Date.parse('2026-11-24T02:00:00Z')
const wish = (change: Partial<OwnWish>): OwnWish => ({
  of: 'wish',
  id: 'w-1',
  subject: '一盏台灯',
  stage: 'wished',
  askedAt: '2026-11-20T02:00:00.000Z',
  claimer: null,
  due: null,
  whose: null,
  photo: null,
  ...change
})

test('a wish says whose it is, who claimed it and by when', () => {
  const due = { at: '2026-11-27T10:00:00.000Z', overdue: false }
  expect(ownWishWords(wish({ whose: '王小磊', claimer: '许国良', due }), now)).toBe(
    '王小磊的 · 许国良认领 · 11 月 27 日(周五)前'
  )
  expect(ownWishWords(wish({}), now)).toMatch(/^11 月 20 日.*许的$/)
})
