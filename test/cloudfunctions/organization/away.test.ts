import { addDays, dayOf } from '../../../cloudfunctions/kernel/days'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { inDays, pathTo } from '../../support/pathTo'
import { standOn } from '../../support/standOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { end } from '../../support/tree'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
const today = new Date('2026-11-24T10:00:00+08:00')
const day = (days: number) => dayOf(addDays(today, days))

beforeEach(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, today)
}, 60_000)
afterEach(() => cloud?.close())

const away = (who: PersonKey, substitute: PersonKey, own: Record<string, unknown> = {}) =>
  cloud.call(who, 'organization.away', {
    act: freshId(),
    substituteId: personIdOf(substitute),
    until: day(7),
    ...own
  } as never)

async function asked(stage?: Parameters<typeof pathTo>[0]): Promise<string> {
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了。', photos: [] }))
  for (const { who, act, own } of stage ? pathTo(stage) : [])
    valueOf(await cloud.call(who, `matter.${act}` as 'matter.take', { id, act: freshId(), ...own }))
  await cloud.settled()
  return id
}
const trayOf = async (who: PersonKey, tray: 'sort' | 'handle') =>
  valueOf(await cloud.call(who, 'matter.tray', { tray, whose: 'mine' })).rows.map(({ id }) => id)
const told = async (who: PersonKey) =>
  valueOf(await cloud.call(who, 'account.messages', {})).rows.map(({ text }) => text)

describe('organization.away', () => {
  it('gives the substitute what waits for a hub, told in the history as done in their place', async () => {
    const before = await asked()
    expect(await trayOf('a.handler', 'sort')).toEqual([])
    valueOf(await away('a.hub', 'a.handler'))
    const id = await asked()
    expect((await trayOf('a.handler', 'sort')).sort()).toEqual([before, id].sort())
    const kind = { category: 'infrastructure', urgency: 'ordinary' } as const
    valueOf(await cloud.call('a.handler', 'matter.agenda', { id, act: freshId(), ...kind }))
    const { history } = valueOf(await cloud.call('a.resident', 'matter.read', { id }))
    expect(history[0]!.by).toEqual({ name: '孙大勇', standing: 'sorter', you: false, for: '王长河' })
    expect((await told('a.handler')).some((text) => text.includes('等您梳理'))).toBe(true)
  })

  it('lets the substitute handle what somebody away leads; what they ask for themselves stays theirs', async () => {
    const id = await asked('discussed')
    valueOf(await away('a.handler', 'a.officer'))
    expect(await trayOf('a.officer', 'handle')).toEqual([id])
    valueOf(await cloud.call('a.officer', 'matter.take', { id, act: freshId() }))
    const { history } = valueOf(await cloud.call('a.handler', 'matter.read', { id }))
    expect(history[0]!.by).toMatchObject({ name: '李建国', for: '孙大勇' })
    // The handler’s own concern is nothing to the substitute beyond what an officer sees.
    const own = freshId('matter')
    valueOf(await cloud.call('a.handler', 'matter.submit', { id: own, text: '我家的水表不走。', photos: [] }))
    await cloud.settled()
    const standing = valueOf(await cloud.call('a.officer', 'matter.read', { id: own }))
    expect(standing.asker.you).toBe(false)
    expect((await told('a.officer')).filter((text) => text.includes('您替'))).toEqual([])
  })

  it('says so to the substitute, to whom it concerns and to their office, and on everybody’s pages', async () => {
    valueOf(await away('a.officer', 'a.officer2', { personId: personIdOf('a.hub') }))
    await cloud.settled()
    expect((await told('a.officer2')).join()).toContain('请您代办')
    expect((await told('a.hub'))[0]).toContain('由赵春梅代办')
    const { person } = valueOf(await cloud.call('a.officer2', 'account.me', {}))
    expect(person!.roles).toContainEqual(
      expect.objectContaining({ role: 'hub', substituteFor: '王长河', until: expect.any(String) as string })
    )
  })

  it('holds for those days alone', async () => {
    const id = await asked()
    valueOf(await away('a.hub', 'a.handler', { from: day(2), until: day(3) }))
    expect(await trayOf('a.handler', 'sort')).toEqual([])
    await standOn(cloud, addDays(today, 2))
    expect(await trayOf('a.handler', 'sort')).toEqual([id])
    await standOn(cloud, addDays(today, 4))
    expect(await trayOf('a.handler', 'sort')).toEqual([])
    expect(errorOf(await cloud.call('a.handler', 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it.each<[string, PersonKey, PersonKey, Record<string, unknown>, string]>([
    ['a resident', 'a.hub', 'a.resident', {}, 'SUBSTITUTE_UNFIT'],
    ['a hub for an officer', 'a.officer', 'a.hub', {}, 'SUBSTITUTE_UNFIT'],
    ['an officer for the town office', 'town.office', 'a.officer', {}, 'SUBSTITUTE_UNFIT'],
    ['somebody of another village', 'a.hub', 'b.officer', {}, 'SUBSTITUTE_UNFIT'],
    ['oneself', 'a.hub', 'a.hub', {}, 'SUBSTITUTE_UNFIT'],
    ['for too long', 'a.hub', 'a.handler', { until: inDays(400) }, 'DATES_WRONG'],
    ['until yesterday', 'a.hub', 'a.handler', { until: '2026-11-23' }, 'DATES_WRONG'],
    ['set by the wrong village', 'b.officer', 'a.handler', { personId: 'p-a-hub' }, 'NOT_FOUND'],
    ['set by somebody below', 'a.hub', 'a.officer2', { personId: 'p-a-officer' }, 'NOT_FOUND']
  ])('refuses %s', async (_what, who, substitute, own, error) => {
    expect(errorOf(await away(who, substitute, own))).toBe(error)
  })

  it('takes one at a time, and no chain of them', async () => {
    valueOf(await away('a.hub', 'a.handler'))
    expect(errorOf(await away('a.hub', 'a.officer'))).toBe('AWAY_ALREADY')
    // Who stands in has a hub’s post for now, and cannot hand that on.
    valueOf(await away('a.handler', 'a.officer2'))
    const { posts } = (await cloud.admin.get<Person>('persons', personIdOf('a.officer2')))!
    expect(posts.map(({ role }) => role).sort()).toEqual(['handler', 'officer'])
  })

  it('gives nobody in their place a part in what is about them, nor a second voice beside them', async () => {
    valueOf(await away('a.officer', 'a.officer2'))
    const id = await asked('handling')
    valueOf(
      await cloud.call('a.handler', 'matter.extend', { id, act: freshId(), text: '等材料', until: day(20) })
    )
    const view = valueOf(await cloud.call('a.officer2', 'matter.read', { id }))
    expect(view.acts).toContain('grant')
    const about = freshId('matter')
    const input = { id: about, text: '书记办事不公。', photos: [], about: [personIdOf('a.officer')] }
    valueOf(await cloud.call('a.resident', 'matter.submit', input))
    expect(errorOf(await cloud.call('a.officer2', 'matter.read', { id: about }))).toBe('NOT_FOUND')
  })

  it('ends with the post that it stands in', async () => {
    const id = await asked()
    valueOf(await away('a.hub', 'a.handler'))
    valueOf(await end(cloud, 'town.admin', 'a.hub', 'hub', 'grid-a1'))
    await cloud.settled()
    expect(errorOf(await cloud.call('a.handler', 'matter.read', { id }))).toBe('NOT_FOUND')
  })
})
