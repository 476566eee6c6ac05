import type { Link } from '../../../cloudfunctions/domain/link/link'
import { act, approving, gap, linked } from '../../support/samples/link'
import { personIdOf } from '../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('is for those it concerns; members of the village see gaps', async () => {
  const read = (who: string, id: string) => cloud.call(who, 'link.read', { id })
  expect(valueOf(await read('a.neighbor', linked))).toMatchObject({
    stage: 'linked',
    acts: ['change', 'end']
  })
  expect(errorOf(await read('a.loner', linked))).toBe('NOT_FOUND')
  expect(errorOf(await read('a.resident', gap))).toBe('NOT_FOUND')
  expect(errorOf(await read('a.officer', 'never'))).toBe('NOT_FOUND')
  expect(errorOf(await read('b.officer', gap))).toBe('NOT_FOUND')
})

describe('what is said of a member', () => {
  const told = '他总是不上门'

  it('reaches the village and the household, never that member; and nobody else hears who said it', async () => {
    await approving(cloud)
    await act(cloud, 'a.resident', 'withdraw', { id: linked })
    await act(cloud, 'a.resident', 'change', { id: linked, memberId: personIdOf('a.handler'), text: told })
    await act(cloud, 'a.handler', 'accept', { id: linked, memberId: personIdOf('a.handler') })
    await cloud.settled()
    const proposal = async (who: string) =>
      valueOf(await cloud.call(who, 'link.read', { id: linked })).proposal
    expect(await proposal('a.officer')).toMatchObject({ by: '周小满', text: told })
    expect(await proposal('a.neighbor')).toMatchObject({ by: '周小满', text: told })
    expect(await proposal('a.member')).toMatchObject({ kind: 'change', by: null })
    for (const verb of ['read', 'mine'] as const) {
      const answer = await cloud.callRaw('a.member', `link.${verb}`, verb === 'read' ? { id: linked } : {})
      expect(JSON.stringify(valueOf(answer))).not.toMatch(/周小满|总是不上门/)
    }
    await act(cloud, 'a.officer', 'approve', { id: linked })
    await cloud.settled()
    expect(JSON.stringify(await cloud.call('a.member', 'account.messages', {}))).not.toMatch(/总是不上门/)
    const course = async (who: string) =>
      valueOf(await cloud.call(who, 'link.read', { id: linked })).course.map(({ reason }) => reason)
    expect(await course('a.resident')).toEqual([null, told])
    expect(await course('a.handler')).toEqual([null, null])
  })

  it('stays hidden from an officer who is that member, in trays and messages too', async () => {
    const officer = personIdOf('a.officer2')
    const path = ['county-1', 'town-1', 'village-a']
    const { posts } = (await cloud.admin.get<{ posts: object[] }>('persons', officer))!
    await cloud.admin.set('persons', officer, {
      posts: [...posts, { role: 'member', nodeId: 'village-a', nodeName: '石桥村', path }]
    })
    const contact = { id: officer, name: '赵春梅' }
    const { history, current } = (await cloud.admin.get<Link>('links', linked))!
    await cloud.admin.set('links', linked, {
      current: { ...current, member: contact },
      memberIds: [officer],
      history: history.map((event) => (event.member ? { ...event, member: contact } : event))
    })
    await act(cloud, 'a.resident', 'end', { id: linked, text: told })
    await cloud.settled()
    for (const method of ['link.tray', 'link.mine', 'account.messages']) {
      const input = method === 'link.tray' ? { tray: 'approving' } : {}
      expect(JSON.stringify(valueOf(await cloud.callRaw('a.officer2', method, input)))).not.toMatch(
        /总是不上门|周小满/
      )
    }
    expect(JSON.stringify(await cloud.call('a.officer', 'link.tray', { tray: 'approving' }))).toContain(told)
  })
})
