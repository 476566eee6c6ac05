import { gap } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('finds households nothing ever happened to, for officers and for members near by', async () => {
  const ids = async (who: string, input = {}) =>
    valueOf(await cloud.call(who, 'link.gaps', input)).rows.map(({ id }) => id)
  expect(await ids('a.officer', { nodeId: 'village-a' })).toEqual([gap])
  expect(await ids('a.member')).toEqual([gap])
  expect(await ids('a.member', { nodeId: 'village-a' })).toEqual([gap])
  expect(errorOf(await cloud.call('a.member', 'link.gaps', { nodeId: 'village-b' }))).toBe('NOT_FOUND')
})
