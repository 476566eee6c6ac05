import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('matter.handlers', () => {
  it('lists handlers and officers of the node, those with least in hand first', async () => {
    await matterOn(cloud, 'discussed')
    await matterOn(cloud, 'handling')
    await matterOn(cloud, 'closed')
    const { people } = valueOf(await cloud.call('a.officer', 'matter.handlers', {}))
    expect(people).toEqual([
      { id: personIdOf('a.officer'), name: '李建国', title: '党支部书记', inHand: 0 },
      { id: personIdOf('a.officer2'), name: '赵春梅', title: '村委会委员', inHand: 0 },
      { id: personIdOf('a.handler'), name: '孙大勇', title: '水电专干', inHand: 2 },
      { id: personIdOf('a.helper'), name: '钱多多', title: null, inHand: 2 }
    ])
  })

  it('is not found for a node where the caller is no officer', async () => {
    for (const nodeId of ['village-b', 'town-1', 'nowhere'])
      expect(errorOf(await cloud.call('a.officer', 'matter.handlers', { nodeId }))).toBe('NOT_FOUND')
  })
})
