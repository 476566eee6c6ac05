import { groupsOf, groupWords } from '../../../../src/features/handling/groups'
import { rowDue } from '../row'

/** 22 November 2026, 16:00 in Shanghai. */
const now = Date.parse('2026-11-22T08:00:00Z')

const rows = [
  rowDue('late', '2026-11-20T10:00:00.000Z', -1, true),
  rowDue('tonight', '2026-11-22T15:59:00.000Z'),
  rowDue('tomorrow', '2026-11-23T10:00:00.000Z', 1),
  rowDue('later', '2026-11-27T10:00:00.000Z', 5),
  rowDue('none', null)
]

test('groups what is in hand by how soon it is due and leaves empty groups out', () => {
  const titled = (from: number) =>
    groupsOf(rows.slice(from), false, now).map(({ title, rows: own }) => [title, own.map(({ id }) => id)])
  expect(titled(0)).toEqual([
    ['已超期', ['late']],
    ['今天要办完', ['tonight']],
    ['明天要办完', ['tomorrow']],
    ['还有时间', ['later', 'none']]
  ])
  expect(titled(3)).toEqual([['还有时间', ['later', 'none']]])
})

test('says of the last group that more of it may be to come, and how many there are of the others', () => {
  const words = (hasMore: boolean) => groupsOf(rows, hasMore, now).map(groupWords)
  expect(words(false).every((one) => / · \d+ 件$/.test(one))).toBe(true)
  expect(words(true).slice(0, -1)).toEqual(words(false).slice(0, -1))
  expect(words(true).at(-1)).toMatch(/ · 先列 \d+ 件$/)
})
