import { heldBy, type Held } from '../../../../cloudfunctions/domain/organization/emptiness'

const now = new Date('2026-11-23T02:00:00Z')
const nothing: Held = {
  below: [],
  households: [],
  residents: [],
  serving: [],
  matters: [],
  wishes: [],
  reports: []
}
const post = (path: string, until?: string) => ({
  posts: [
    {
      role: 'hub' as const,
      nodeId: 'g',
      nodeName: '一组',
      path: path.split('/'),
      ...(until && { until: new Date(until) })
    }
  ]
})

describe('what keeps a node in the tree', () => {
  it.each<[string, Partial<Held>, string[]]>([
    ['nothing', {}, []],
    ['a node below it', { below: [{ path: ['v', 'g', 'h'] }] }, ['下级组织']],
    ['no node that was removed', { below: [{ path: [] }] }, []],
    ['a household', { households: [{}] }, ['住在这里的人家']],
    ['somebody who lives there, of no household', { residents: [{}] }, ['住在这里的人家']],
    ['a post that lasts', { serving: [post('v/g')] }, ['在这里任职的人']],
    ['a post that ends tomorrow', { serving: [post('v/g', '2026-11-24T02:00:00Z')] }, ['在这里任职的人']],
    ['no post that ended', { serving: [post('v/g', '2026-11-22T02:00:00Z')] }, []],
    ['no post of who also served there once', { serving: [post('v/h')] }, []],
    ['a matter', { matters: [{}] }, ['没办完的事']],
    ['a wish', { wishes: [{}] }, ['没办完的事']],
    ['a field report', { reports: [{}] }, ['没办完的事']],
    [
      'all of it, in one sentence',
      { below: [{ path: ['v'] }], households: [{}], serving: [post('v/g')], matters: [{}] },
      ['下级组织', '住在这里的人家', '在这里任职的人', '没办完的事']
    ]
  ])('is %s', (_what, held, words) => {
    expect(heldBy('g', { ...nothing, ...held }, now)).toEqual(words)
  })
})
