import { addDays } from '../../../cloudfunctions/kernel/days'
import { freshId } from '../../support/ids'
import { withCountyAdmin } from '../../support/samples/ops'
import { ordinaryDay, standOn } from '../../support/standOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
  await withCountyAdmin(cloud)
}, 60_000)
afterEach(() => cloud?.close())

const minuteMs = 60_000
const health = async () => valueOf(await cloud.call('county.admin', 'ops.health', {}))
const minute = (): Promise<unknown> => cloud.emulator.fireTimer('clock')
const now = () => cloud.emulator.clock.now()

async function submitted(): Promise<string> {
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了。' }))
  await cloud.settled(id)
  return id
}

describe('ops.health', () => {
  it('has nothing to tell of a deployment in which everything goes well', async () => {
    await submitted()
    await minute()
    expect(await health()).toMatchObject({ failures: [], more: false, late: [], settings: [], rewrites: [] })
  })

  it('names a poisoned effect, tries it alone after waits that grow, and is silent once it went through', async () => {
    const [bad, good] = [await submitted(), await submitted()]
    const since = new Date(now() - minuteMs)
    const effect = (id: string, kind: string) => ({ id: `${id}.9.${kind}`, kind })
    await cloud.admin.set('matters', bad, { pending: [effect(bad, 'no-such-kind')], pendingSince: since })
    await cloud.admin.set('matters', good, { pending: [effect(good, 'terms')], pendingSince: since })
    await minute()
    expect(await cloud.admin.waiting()).toEqual([bad])
    const [failure, ...others] = (await health()).failures
    expect(others).toEqual([])
    expect(failure).toMatchObject({ work: 'matters.effects', doc: bad, tries: 1, stuck: false })
    const waits = [Date.parse(failure!.nextAt) - now()]
    for (let tries = 2; tries <= 6; tries += 1) {
      await standOn(cloud, new Date(Date.parse((await health()).failures[0]!.nextAt) + 2 * minuteMs))
      await minute()
      const [again] = (await health()).failures
      expect(again!.tries).toBe(tries)
      waits.push(Date.parse(again!.nextAt) - now())
    }
    expect(waits).toEqual([...waits].sort((one, other) => one - other))
    expect((await health()).failures).toMatchObject([{ stuck: true, tries: 6 }])

    await cloud.admin.set('matters', bad, { pending: [effect(bad, 'terms')] })
    await standOn(cloud, addDays(new Date(now()), 2))
    await minute()
    await minute()
    expect(await cloud.admin.waiting()).toEqual([])
    expect((await health()).failures).toEqual([])
  }, 60_000)

  it('names a poisoned timer, and its neighbours go on', async () => {
    const [bad, good] = [await submitted(), await submitted()]
    const { history } = (await cloud.admin.get<{ history: object[] }>('matters', bad))!
    // What it is cannot be told from an event without a stage.
    await cloud.admin.set('matters', bad, { stage: 'no-such-stage' })
    await standOn(cloud, addDays(ordinaryDay, 3))
    await minute()
    expect((await health()).failures).toMatchObject([{ work: 'matters.timer', doc: bad, tries: 1 }])
    const acts = async (id: string) =>
      (await cloud.admin.get<{ history: { act: string }[] }>('matters', id))!.history.map(({ act }) => act)
    expect(await acts(good)).toContain('remind')
    expect((await acts(bad)).length).toBe(history.length)

    await cloud.admin.set('matters', bad, { stage: 'asked' })
    await standOn(cloud, addDays(ordinaryDay, 4))
    await minute()
    await minute()
    expect((await acts(bad)).filter((act) => act === 'remind')).toHaveLength(1)
    expect((await health()).failures).toEqual([])
  }, 60_000)

  it('names a setting that cannot be used, and where', async () => {
    await cloud.admin.set('organizations', 'village-a', { settings: { sortWorkdays: '三', urgentHours: 12 } })
    expect((await health()).settings).toEqual([
      { nodeId: 'village-a', node: '石桥村', setting: 'sortWorkdays' }
    ])
    // What holds above it holds here, too.
    await submitted()
  })

  it('tells since when the oldest item of a queue waits, where the clock does not come', async () => {
    await submitted()
    const due = new Date(now() - 30 * minuteMs)
    await cloud.admin.set('persons', 'p-a-hub', { lookAt: due })
    expect((await health()).late).toContainEqual({
      runs: 'organization',
      collection: 'persons',
      since: due.toISOString()
    })
    await minute()
    expect((await health()).late).toEqual([])
  })

  it('is for whoever runs the deployment: for no administrator below, and for nobody in office', async () => {
    for (const who of ['town.admin', 'county.office', 'a.officer', 'a.resident', 'stranger'])
      expect(errorOf(await cloud.callRaw(who, 'ops.health', {}))).toMatch(/NOT_ALLOWED|UNKNOWN_CALLER/)
  })
})
