import { seedVillage } from '../../demo/seedVillage'
import { openStore } from '../../demo/store'
import { town } from '../../demo/stories/town'
import { wishes } from '../../demo/stories/wishes'
import { matterId, playStories } from '../../demo/playStories'
import { temporaryCloud, type TemporaryCloud } from './support/cloud'

let cloud: TemporaryCloud
beforeAll(async () => {
  cloud = await temporaryCloud()
  await seedVillage(await openStore(cloud.emulator.url), new Date())
}, 60_000)
afterAll(() => cloud.end())

describe('telling the stories', () => {
  it('goes the same way when the clock says its word in between, as it does while the product runs', async () => {
    await playStories(cloud.emulator, town, () => cloud.emulator.fireTimer('clock'))
    const dike = town.find(({ key }) => key === 'liuwan-dike')!
    const store = await openStore(cloud.emulator.url)
    const { data } = await store.collection('matters').doc(matterId(dike)).get()
    const acts = data!.history.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['remind', 'split', 'objectPart']))
    expect(acts.indexOf('remind')).toBeLessThan(acts.indexOf('split'))
    expect(data!.parts.map(({ hops }) => hops.map(({ objection }) => !!objection))).toEqual([[false], [true]])
  }, 60_000)

  it('goes on only once the words of a wish were checked, while their author is there', async () => {
    const store = await openStore(cloud.emulator.url)
    const states: (string | undefined)[] = []
    const look = async () => {
      const { data } = await store
        .collection('publications')
        .where({ _id: 'wish.wish-demo-shiqiao-shoes' })
        .limit(1)
        .get()
      states.push(data[0]?.state)
    }
    const shoes = wishes.filter(({ input }) => (input(() => '') as { id: string }).id.endsWith('-shoes'))
    expect(shoes.slice(0, 3).map(({ name }) => name)).toEqual(['wish.submit', 'wish.collate', 'wish.publish'])
    await playStories(cloud.emulator, [], look, undefined, shoes.slice(0, 3))
    expect(states).toEqual([undefined, undefined, 'public'])
  }, 60_000)
})
