import { freshId } from '../../support/ids'
import { sharedOn } from '../../support/samples/village'
import { wishIn } from '../../support/samples/wish'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud.close())

const lastOf = (collection: string) =>
  cloud.emulator
    .calls()
    .at(-1)!
    .storeCalls.find((call) => call.collection === collection)!

it('the lines of a village are found past all wishes on its wall', async () => {
  await sharedOn(cloud)
  for (let index = 0; index < 5; index += 1) await wishIn(cloud, 'published')
  const { rows } = valueOf(await cloud.call('a.loner', 'matter.shared', {}))
  expect(rows).toHaveLength(1)
  const { examined, returned } = lastOf('publications')
  expect(examined).toBeLessThanOrEqual(returned)
})

it('whether one has said it already is not looked for among all that one ever asked', async () => {
  const of = await sharedOn(cloud)
  for (let index = 0; index < 5; index += 1)
    valueOf(
      await cloud.call('a.loner', 'matter.submit', { id: freshId(), text: `第 ${index} 件：门口的沟堵了。` })
    )
  await cloud.settled()
  valueOf(await cloud.call('a.loner', 'matter.metoo', { id: freshId(), of }))
  const { examined, returned } = lastOf('publications')
  expect(examined).toBeLessThanOrEqual(returned)
})
