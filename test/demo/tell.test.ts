import { plantVillage } from '../../demo/plant'
import { openStore } from '../../demo/store'
import { town } from '../../demo/stories/town'
import { matterId, tell } from '../../demo/tell'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { temporaryCloud, type TemporaryCloud } from './support/cloud'

let cloud: TemporaryCloud
beforeAll(async () => {
  cloud = await temporaryCloud()
}, 60_000)
afterAll(() => cloud.end())

describe('telling the stories', () => {
  it('goes the same way when the clock says its word in between, as it does while the product runs', async () => {
    const store = await openStore(cloud.emulator.url)
    await plantVillage(store, new Date())
    await tell(cloud.emulator, town, () => cloud.emulator.fireTimer('matter'))
    const dike = town.find(({ key }) => key === 'liuwan-dike')!
    const { data } = await store.collection<Matter>('matters').doc(matterId(dike)).get()
    const acts = data!.history.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['remind', 'split', 'objectPart']))
    expect(acts.indexOf('remind')).toBeLessThan(acts.indexOf('split'))
    expect(data!.parts.map(({ hops }) => hops.map(({ objection }) => !!objection))).toEqual([[false], [true]])
  }, 60_000)
})
