import { freshId } from '../../support/ids'
import { sharedOn } from '../../support/samples/village'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud.close())

it('whether one has said it already is not looked for among all that one ever asked', async () => {
  const of = await sharedOn(cloud)
  for (let index = 0; index < 5; index += 1)
    valueOf(
      await cloud.call('a.loner', 'matter.submit', { id: freshId(), text: `第 ${index} 件：门口的沟堵了。` })
    )
  await cloud.settled()
  valueOf(await cloud.call('a.loner', 'matter.metoo', { id: freshId(), of }))
  const { examined, returned } = cloud.emulator
    .calls()
    .at(-1)!
    .storeCalls.find(({ collection }) => collection === 'publications')!
  expect(examined).toBeLessThanOrEqual(returned)
})
