import { postIndex, type Post } from '../../../cloudfunctions/kernel/person'
import { personIdOf } from '../../support/world'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('tells who is outside the ranges', async () => {
  const { rows, complete } = valueOf(await cloud.call('a.officer', 'link.warnings', {}))
  expect(complete).toBe(true)
  expect(rows).toEqual([
    { kind: 'memberFew', id: personIdOf('a.member'), name: '陈立秋', count: 1, min: 5, max: 20 },
    { kind: 'hubFew', id: personIdOf('a.hub'), name: '王长河', count: 1, min: 5, max: 15 },
    { kind: 'gridFew', id: 'grid-a1', name: '石桥村一组', count: 1, min: 2, max: 5 }
  ])
})

it('says where more people serve than were looked at', async () => {
  const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
  const posts = [{ role: 'handler', nodeId: 'grid-a1', nodeName: '石桥村一组', path }]
  const crowd = Array.from({ length: 2000 }, (_none, at) => ({
    _id: `p-crowd-${at}`,
    name: '某',
    path,
    home: { id: 'grid-a1', name: '石桥村一组' },
    posts,
    ...postIndex(posts as Post[])
  }))
  await cloud.admin.insert('persons', crowd)
  const { complete } = valueOf(await cloud.call('a.officer', 'link.warnings', {}))
  expect(complete).toBe(false)
}, 120_000)
