import { groupsOf } from '../../../../src/features/handling/groups'
import { rowDue } from '../row'

/** 22 November 2026, 16:00 in Shanghai. */
const now = Date.parse('2026-11-22T08:00:00Z')

test('groups what is in hand by how soon it is due and leaves empty groups out', () => {
  const rows = [
    rowDue('late', '2026-11-20T10:00:00.000Z', -1, true),
    rowDue('tonight', '2026-11-22T15:59:00.000Z'),
    rowDue('tomorrow', '2026-11-23T10:00:00.000Z', 1),
    rowDue('later', '2026-11-27T10:00:00.000Z', 5),
    rowDue('none', null)
  ]
  const titled = (from: number) =>
    groupsOf(rows.slice(from), now).map(({ title, rows: own }) => [title, own.map(({ id }) => id)])
  expect(titled(0)).toEqual([
    ['已超期', ['late']],
    ['今天要办完', ['tonight']],
    ['明天要办完', ['tomorrow']],
    ['还有时间', ['later', 'none']]
  ])
  expect(titled(3)).toEqual([['还有时间', ['later', 'none']]])
})
