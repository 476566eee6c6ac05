import { settingNames } from '../../../types/domain/settingRules'
import { defaultSettings } from '../../../types/domain/settings'
import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

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

describe('organization.settings', () => {
  it('shows the defaults where nobody set anything, every one of them', async () => {
    const shown = await settings()
    expect([...shown.keys()].sort()).toEqual([...settingNames].sort())
    for (const [name, one] of shown)
      expect(one).toMatchObject({ own: null, inherited: defaultSettings[name], from: null })
    expect(shown.get('exemptAge')!.maySet).toBe(false)
    expect((await settings('county-1', 'county.office')).get('exemptAge')!.maySet).toBe(true)
  })

  it('tells the node and its own value, in two calls of the store', async () => {
    valueOf(await set())
    const answer = valueOf(await cloud.call('town.admin', 'organization.settings', { nodeId: 'village-a' }))
    expect(answer.node).toEqual({ id: 'village-a', name: '石桥村', kind: 'village' })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('is inherited below and stays apart from other villages', async () => {
    valueOf(await set({ nodeId: 'town-1', name: 'sortWorkdays', value: 2 }, 'town.office'))
    const from = { id: 'town-1', name: expect.any(String) as string, kind: 'town' }
    expect((await settings()).get('sortWorkdays')).toMatchObject({ own: null, inherited: 2, from })
    valueOf(await set())
    expect((await settings('grid-a1')).get('officeWeekday')).toMatchObject({
      inherited: 4,
      from: { id: 'village-a' }
    })
    expect((await settings('village-b', 'b.officer')).get('officeWeekday')).toMatchObject({ inherited: 2 })
  })
})
