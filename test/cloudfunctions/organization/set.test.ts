import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const set = (own: Record<string, unknown> = {}, who = 'a.officer') =>
  cloud.callRaw(who, 'organization.set', {
    act: freshId(),
    nodeId: 'village-a',
    name: 'officeWeekday',
    value: 4,
    seen: null,
    ...own
  })
const settings = async (nodeId = 'village-a', who = 'a.officer') => {
  const { settings: all } = valueOf(await cloud.call(who, 'organization.settings', { nodeId }))
  return new Map(all.map((one) => [one.name, one]))
}

describe('organization.set', () => {
  it('sets one thing for a village, says who did it, and what holds', async () => {
    expect(valueOf(await set({ reason: '周四赶集' }))).toEqual({ id: 'village-a', version: 2 })
    expect(await nodeOf(cloud, 'village-a')).toMatchObject({
      settings: { officeWeekday: 4 },
      history: [{}, { act: 'set', by: { id: personIdOf('a.officer') }, reason: '周四赶集' }]
    })
    expect((await settings()).get('officeWeekday')).toMatchObject({ own: 4, inherited: 2, from: null })
  })

  it('gives back what is inherited, and nothing stays behind', async () => {
    valueOf(await set())
    valueOf(await set({ value: null, seen: 4 }))
    expect(await nodeOf(cloud, 'village-a')).not.toHaveProperty('settings')
    expect((await settings()).get('officeWeekday')).toMatchObject({ own: null, inherited: 2 })
  })

  it('holds for what is asked a minute later', async () => {
    const due = async () => {
      const text = '村口的路灯坏了三天了。'
      const { id } = valueOf(await cloud.call('a.resident', 'matter.submit', { id: freshId('matter'), text }))
      return (await cloud.admin.get<{ dueAt: Date }>('matters', id))!.dueAt.getTime()
    }
    const before = await due()
    valueOf(await set({ nodeId: 'county-1', name: 'sortWorkdays', value: 4 }, 'county.office'))
    await cloud.emulator.clock.advance(61_000)
    expect(await due()).toBeGreaterThan(before)
  })

  it('is refused with what could be set, and at levels that may not', async () => {
    const answer = await set({ value: 8 })
    expect(answer).toMatchObject({
      ok: false,
      error: { name: 'SETTING_UNFIT', fields: { value: '可以定 1 到 7' } }
    })
    expect(errorOf(await set({ name: 'exemptAge', value: 75 }))).toBe('SETTING_ABOVE')
    expect(errorOf(await set({ nodeId: 'town-1', name: 'exemptAge', value: 75 }, 'town.office'))).toBe(
      'SETTING_ABOVE'
    )
    valueOf(await set({ nodeId: 'county-1', name: 'exemptAge', value: 75 }, 'county.office'))
    expect((await settings()).get('exemptAge')).toMatchObject({ inherited: 75, maySet: false })
  })

  it('is refused to whoever sits in no office there, as if there were no such village', async () => {
    for (const who of ['b.officer', 'a.hub', 'a.resident', 'stranger'])
      expect(['NOT_FOUND', 'NOT_ALLOWED', 'UNKNOWN_CALLER']).toContain(errorOf(await set({}, who)))
    for (const who of ['b.officer', 'a.officer'])
      expect(errorOf(await set({ nodeId: 'town-1' }, who))).toBe('NOT_FOUND')
    expect(await nodeOf(cloud, 'village-a')).toMatchObject({ version: 1 })
    const asked = { nodeId: 'village-a' }
    for (const method of ['organization.settings', 'organization.changes'] as const)
      expect(errorOf(await cloud.callRaw('b.officer', method, asked))).toBe('NOT_FOUND')
  })

  it('by two at once loses neither: the second is told, another setting is no conflict', async () => {
    const answers = await Promise.all([set({ value: 3 }), set({ value: 5 }, 'town.admin')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok).map(errorOf)).toEqual(['SETTING_CHANGED'])
    const { own } = (await settings()).get('officeWeekday')!
    valueOf(await set({ name: 'dayStartsAt', value: 8 }))
    expect((await settings()).get('officeWeekday')).toMatchObject({ own })
  })

  it('sent twice happens once', async () => {
    const act = freshId()
    expect(await set({ act })).toEqual(await set({ act }))
    expect((await nodeOf(cloud, 'village-a')).version).toBe(2)
    expect(errorOf(await set({ act, value: 5, seen: 4 }))).toBe('ACT_REUSED')
  })
})
