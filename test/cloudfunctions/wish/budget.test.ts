import type { MethodName } from '../../../types/api'
import { freshId } from '../../support/ids'
import { secret, wallWords, wishIn } from '../../support/samples/wish'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const on =
  (stage: Parameters<typeof wishIn>[1], own: object = {}) =>
  async () => ({
    id: await wishIn(cloud, stage),
    act: freshId(),
    ...own
  })

/** Calls of the store until the answer, warm (architecture.md): a list or a read 2, an act or a submission 3. */
it.each<[MethodName, string, () => Promise<object>, number]>([
  ['wish.mine', 'a.resident', async () => ({}), 2],
  ['wish.wall', 'a.loner', async () => ({ part: 'open' }), 2],
  ['wish.tray', 'a.officer', async () => ({ tray: 'wall', whose: 'node' }), 2],
  ['wish.read', 'b.loner', async () => ({ id: await wishIn(cloud, 'published') }), 2],
  // One more for what is counted beside the loading of who calls (decision 0038).
  ['wish.submit', 'a.resident', async () => ({ id: freshId('wish'), text: secret }), 4],
  ['wish.collate', 'a.hub', on('wished', { words: wallWords, kind: 'living' }), 3],
  ['wish.publish', 'a.officer', on('collated'), 3],
  ['wish.claim', 'b.loner', on('published'), 3],
  ['wish.fulfil', 'a.loner', on('claimed', { text: '送到了' }), 3],
  ['wish.thank', 'a.resident', on('fulfilled'), 3]
])('%s by %s asks the store no more often than its budget', async (name, who, input, most) => {
  for (const warm of [false, true]) {
    valueOf(await cloud.callRaw(who, name, await input()))
    if (!warm) continue
    const { storeCalls } = cloud.emulator.calls().at(-1)!
    // Effects begin once the wish is saved; on a busy machine they may be under way before the answer has left.
    const saved = storeCalls.findIndex(
      ({ action, collection }) => /insert|modify/.test(action) && collection === 'wishes'
    )
    expect(saved >= 0 ? saved + 1 : storeCalls.length).toBeLessThanOrEqual(most)
  }
})

it('examines at most one and a half documents for each that a page returns', async () => {
  for (let count = 0; count < 12; count += 1) await wishIn(cloud, count % 3 === 0 ? 'published' : 'thanked')
  for (const [name, who, input] of [
    ['wish.wall', 'a.loner', { part: 'done' }],
    ['wish.wall', 'b.loner', { part: 'done', nodeId: 'town-1' }],
    ['wish.mine', 'a.resident', {}],
    ['wish.tray', 'a.officer', { tray: 'closed', whose: 'node' }]
  ] as const) {
    valueOf(await cloud.callRaw(who, name, input))
    const { examined, returned } = cloud.emulator.calls().at(-1)!.storeCalls.at(-1)!
    expect([name, examined! / returned! <= 1.5]).toEqual([name, true])
  }
})
