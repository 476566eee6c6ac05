import { further } from '../../../../src/matter/search/useSearch'
import { rowDue } from '../../work/row'

const page = (id: string, after: string | null, searched: object) => ({
  rows: [{ ...rowDue(id, null), marks: [], snippet: null, near: false }],
  after,
  searched: { whose: 'node' as const, nodes: [], since: null, looked: 1, cut: false, ...searched }
})

test('two pages together say how far back and how many', () => {
  const first = page('a', '2026-01-01T00:00:00.000Z ', {
    since: '2026-01-01T00:00:00.000Z',
    looked: 20,
    cut: true
  })
  const all = further(first, page('b', null, { looked: 3 }))
  expect(all.rows.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(all.after).toBeNull()
  expect(all.searched).toMatchObject({ since: null, looked: 23, cut: true })
})
