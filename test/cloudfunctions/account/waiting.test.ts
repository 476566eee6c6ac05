import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { gap, makeMember } from '../../support/samples/link'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const waiting = async (who: string) => valueOf(await cloud.call(who, 'account.waiting', {}))
const steps = async (who: string) => (await waiting(who)).rows.map(({ step, id }) => [step, id])

describe('account.waiting', () => {
  it('is empty where nothing waits, in two calls of the store', async () => {
    expect(await waiting('a.resident')).toEqual({
      rows: [],
      count: 0,
      news: 0,
      wishes: { count: 0, overdue: 0 }
    })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('names questions and results of one’s own matters, the most urgent first, and nobody else’s', async () => {
    const rate = await matterOn(cloud, 'handled')
    const answer = await matterOn(cloud, 'returned')
    await matterOn(cloud, 'handling')
    await matterOn(cloud, 'closed')
    const { rows, count } = await waiting('a.resident')
    expect(count).toBe(2)
    expect(rows.map(({ step, id }) => [step, id]).sort()).toEqual(
      [
        ['answer', answer],
        ['rate', rate]
      ].sort()
    )
    expect(rows.map(({ dueAt }) => dueAt)).toEqual(rows.map(({ dueAt }) => dueAt).sort())
    // Who asked the question waits for the answer, and nobody waits for theirs.
    for (const who of ['a.hub', 'a.officer', 'a.neighbor', 'b.resident', 'town.office'])
      expect([who, await steps(who)]).toEqual([who, []])
    valueOf(await cloud.call('a.resident', 'matter.rate', { id: rate, act: freshId(), satisfaction: 'yes' }))
    expect(await steps('a.resident')).toEqual([['answer', answer]])
  })

  it('counts the messages since the inbox was looked at', async () => {
    const news = async (heard?: string) =>
      valueOf(await cloud.call('a.resident', 'account.waiting', heard === undefined ? {} : { heard })).news
    const { rows } = valueOf(await cloud.call('a.resident', 'account.messages', {}))
    expect(rows.length).toBeGreaterThan(1)
    expect(await news()).toBe(rows.length)
    expect(await news(rows[0]!.at)).toBe(0)
    const older = rows.filter(({ at }) => at > rows.at(-1)!.at)
    expect(await news(rows.at(-1)!.at)).toBe(older.length)
  })

  it('counts the wishes that the caller must put into words, and then publish', async () => {
    const wishes = async (who: string) => (await waiting(who)).wishes.count
    const before = { hub: await wishes('a.hub'), officer: await wishes('a.officer') }
    const id = freshId('wish')
    valueOf(await cloud.call('a.resident', 'wish.submit', { id, text: '想要一盏台灯', whom: 'self' }))
    await cloud.settled()
    expect(await wishes('a.hub')).toBe(before.hub + 1)
    expect(await wishes('a.officer')).toBe(before.officer)
    expect(await wishes('b.hub')).toBe(0)
  })

  it('names a link that a member applied for to the household, and one that an officer assigned to the member', async () => {
    await makeMember(cloud)
    const [home, household, member] = [gap, 'a.loner', 'a.handler']
    const act = (who: string, name: 'apply' | 'decline' | 'assign', more: object = {}) =>
      cloud.callRaw(who, `link.${name}`, { id: home, act: freshId(), ...more })
    valueOf(await act(member, 'apply'))
    expect(await steps(household)).toEqual([['agree', home]])
    expect(await steps(member)).toEqual([])
    valueOf(await act(household, 'decline', { text: '再想想' }))
    expect(await steps(household)).toEqual([])
    valueOf(await act('a.officer', 'assign', { memberId: personIdOf('a.handler') }))
    expect(await steps(member)).toEqual([['agree', home]])
    expect(await steps(household)).toEqual([])
  })
})
