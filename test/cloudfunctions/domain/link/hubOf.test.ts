import type { Person } from '../../../../cloudfunctions/kernel/person'
import { hubOf } from '../../../../cloudfunctions/domain/link/follow'

const now = new Date('2026-03-02T01:00:00Z')
const before = new Date('2026-01-01T00:00:00Z')
const after = new Date('2026-06-01T00:00:00Z')
const another = { id: 'p-another', name: '王长河' }

const hub = (span: { from?: Date; until?: Date }): Person => ({
  _id: 'p-one',
  name: '陈立秋',
  path: [],
  home: { id: 'grid-a1', name: '石桥村一组' },
  service: { category: 'home', hub: another },
  posts: [{ role: 'hub', nodeId: 'grid-a1', nodeName: '石桥村一组', path: ['grid-a1'], ...span }],
  postKeys: [],
  reach: [],
  serving: []
})

it.each([
  ['that lasts', {}, 'p-one'],
  ['with a last day ahead', { until: after }, 'p-one'],
  ['that is over', { until: before }, another.id],
  ['that has not begun', { from: after }, another.id]
])('a post as hub %s decides whose hub sorts the matters', (_case, span, id) => {
  expect(hubOf(hub(span), now)?.id).toBe(id)
})
