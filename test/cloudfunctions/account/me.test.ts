import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const me = async (who: string) => valueOf(await cloud.call(who, 'account.me', {}))

describe('account.me', () => {
  it('tells a resident the household and the member linked to it', async () => {
    const { person, household } = await me('a.resident')
    expect(person).toEqual({
      id: personIdOf('a.resident'),
      name: '周小满',
      home: { id: 'grid-a1', name: '石桥村一组' },
      roles: []
    })
    expect(household).toMatchObject({ name: '石桥村一户', member: { name: '陈立秋' } })
  })

  it('tells an officer the roles held, and where', async () => {
    expect((await me('a.officer')).person?.roles).toEqual([
      { role: 'officer', at: { id: 'village-a', name: '石桥村' }, title: '党支部书记' }
    ])
  })

  it('tells what holds where the caller works, else lives, in two calls of the store', async () => {
    await cloud.admin.set('organizations', 'grid-b1', { settings: { officeWeekday: 4 } })
    expect((await me('b.resident')).terms).toMatchObject({ officeWeekday: 4, ordinaryWorkdays: 5 })
    expect((await me('b.officer')).terms).toMatchObject({ officeWeekday: 2 })
    expect((await me('stranger')).terms).toBeUndefined()
    await me('b.resident')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('says that a household has no member, and that somebody has no household', async () => {
    expect((await me('a.loner')).household?.member).toBeNull()
    expect((await me('a.homeless')).household).toBeNull()
  })

  it('leaves out a role that has ended', async () => {
    const posts = [{ role: 'hub', nodeId: 'grid-b1', nodeName: '一组', until: new Date('2020-01-01') }]
    await cloud.admin.set('persons', personIdOf('b.hub'), { posts })
    expect((await me('b.hub')).person?.roles).toEqual([])
  })

  it('tells since when a role is held and until when, and which begin later', async () => {
    const at = { nodeId: 'village-b', nodeName: '柳湾村', path: ['county-1', 'town-1', 'village-b'] }
    const [past, later, end] = ['2026-01-01', '2090-01-01', '2099-01-01'].map((day) => new Date(day))
    const posts = [
      { role: 'handler', ...at, from: past, until: end },
      { role: 'officer', ...at, from: later },
      { role: 'hub', ...at, from: past, until: past }
    ]
    await cloud.admin.set('persons', personIdOf('b.helper'), { posts })
    const { person } = await me('b.helper')
    expect(person?.roles).toEqual([
      {
        role: 'handler',
        at: { id: 'village-b', name: '柳湾村' },
        since: past!.toISOString(),
        until: end!.toISOString()
      }
    ])
    expect(person?.coming).toEqual([
      { role: 'officer', at: { id: 'village-b', name: '柳湾村' }, since: later!.toISOString() }
    ])
  })

  it('tells the ids of the templates that may be asked about', async () => {
    const { templates } = await me('stranger')
    expect(templates).toMatchObject({ progress: 'local-template-progress' })
  })

  it('knows nobody by a WeChat that was never claimed', async () => {
    expect(await me('stranger')).toMatchObject({ person: null, household: null })
  })
})
