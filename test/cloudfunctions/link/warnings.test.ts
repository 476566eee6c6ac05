import { personIdOf } from '../../support/world'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('tells who is outside the ranges', async () => {
  const { rows } = valueOf(await cloud.call('a.officer', 'link.warnings', {}))
  expect(rows).toEqual([
    { kind: 'memberFew', id: personIdOf('a.member'), name: '陈立秋', count: 1, min: 5, max: 20 },
    { kind: 'hubFew', id: personIdOf('a.hub'), name: '王长河', count: 1, min: 5, max: 15 },
    { kind: 'gridFew', id: 'grid-a1', name: '石桥村一组', count: 1, min: 2, max: 5 }
  ])
})
