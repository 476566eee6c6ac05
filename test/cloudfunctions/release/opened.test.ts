import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { openStore } from '../../../demo/store'
import { rebuild } from '../../../scripts/rebuild/rebuild'
import { askAt } from '../../../scripts/recount/ask'
import { recount } from '../../../scripts/recount/recount'
import type { MethodName } from '../../../types/api'
import { freshId } from '../../support/ids'
import { withCountyAdmin } from '../../support/samples/ops'
import { standOn } from '../../support/standOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import type { World } from '../../support/world'
import { kept, releases } from './kept'
import type { Stored } from './written'

const minuteMs = 60_000

describe.each(releases)('a store of release %s', (release) => {
  let cloud: TestCloud
  let store: Stored
  let keys: Map<string, string>

  beforeAll(async () => {
    store = kept(release).store
    cloud = await startTestCloud(store as unknown as World)
    keys = new Map(
      (store.persons as Person[]).flatMap(({ _id, openid }) =>
        openid ? [[_id, openid.replace(/^o-/, '').replace('-', '.')]] : []
      )
    )
    const moments = (store.messages as unknown as { at: Date }[]).map(({ at }) => at.getTime())
    await standOn(cloud, new Date(Math.max(...moments) + minuteMs))
    await withCountyAdmin(cloud)
  }, 60_000)
  afterAll(() => cloud?.close())

  const asked = async (who: string, name: MethodName, input: object) =>
    valueOf(await cloud.callRaw(who, name, input))
  const matters = () => cloud.admin.all<Matter>('matters')
  const reopened = async () => rebuild(await openStore(cloud.emulator.url), false)

  it('is carried on with: what waited when the release ended is done', async () => {
    expect(store.matters!.some((matter) => (matter as Matter).pending.length > 0)).toBe(true)
    expect(store.moves!.length).toBeGreaterThan(0)
    for (let minute = 0; minute < 10; minute += 1) {
      await cloud.emulator.clock.advance(2 * minuteMs)
      await cloud.emulator.fireTimer('clock')
      await cloud.settled()
    }
    const moves = await cloud.admin.all<{ nextAt: Date | null }>('moves')
    expect(moves.filter(({ nextAt }) => nextAt)).toEqual([])
    const { failures } = valueOf(await cloud.call('county.admin', 'ops.health', {}))
    expect(failures).toEqual([])
  }, 60_000)

  it('is read, by whoever asked', async () => {
    for (const { _id, asker } of await matters()) await asked(keys.get(asker.id)!, 'matter.read', { id: _id })
    for (const { _id, asker } of await cloud.admin.all<Wish>('wishes'))
      if (asker) await asked(keys.get(asker.id)!, 'wish.read', { id: _id })
    for (const who of keys.values())
      for (const name of ['account.me', 'account.messages', 'matter.mine', 'wish.mine'] as const)
        await asked(who, name, {})
  }, 60_000)

  it('is acted on: a new act stands behind those of that release', async () => {
    const open = (await matters()).filter(({ stage }) => stage === 'asked')
    expect(open.length).toBeGreaterThan(0)
    for (const { _id, asker, version } of open) {
      await asked(keys.get(asker.id)!, 'matter.add', {
        id: _id,
        act: freshId('later'),
        text: '还有一盏也坏了。'
      })
      await cloud.settled(_id)
      expect((await cloud.admin.get<Matter>('matters', _id))!.version).toBeGreaterThan(version)
    }
  }, 60_000)

  it('is what its histories give, and what figures count', async () => {
    await cloud.settled()
    expect((await reopened()).different).toEqual([])
    const { url } = cloud.emulator
    expect((await recount(await openStore(url), askAt(url))).different).toEqual([])
  }, 60_000)

  it('is migrated and derived anew in the cloud: nothing is different, whatever is done twice', async () => {
    for (const method of ['ops.migrate', 'ops.rebuild'] as const)
      await asked('county.admin', method, method === 'ops.rebuild' ? { act: freshId() } : {})
    for (;;) {
      const { rewrites } = valueOf(await cloud.call('county.admin', 'ops.progress', {}))
      if (rewrites.some(({ endedAt }) => !endedAt)) continue
      const derived = rewrites.filter(({ migration }) => migration === null)
      expect(derived.map(({ what, different }) => [what, different])).toEqual(
        derived.map(({ what }) => [what, 0])
      )
      break
    }
    expect((await reopened()).different).toEqual([])
    const dump = JSON.stringify(await cloud.admin.all('looks'))
    expect(dump).not.toContain('"by":"hands"')
  }, 60_000)
})
