import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('account.alerts', () => {
  it('tells what holds where nobody set anything', async () => {
    expect(valueOf(await cloud.call('a.resident', 'account.alerts', {}))).toEqual({
      own: null,
      village: { from: 21, until: 7 },
      left: {}
    })
  })

  it('tells what the village set and what the caller said, in two calls of the store', async () => {
    const settings = { quietHours: { from: 22, until: 6 } }
    await cloud.admin.set('organizations', 'village-b', { settings })
    valueOf(await cloud.call('b.member', 'account.quiet', { quiet: { from: 9, until: 9 } }))
    valueOf(await cloud.call('b.member', 'account.consent', { act: freshId(), accepted: ['todo'] }))
    valueOf(await cloud.call('b.member', 'account.alerts', {}))
    expect(valueOf(await cloud.call('b.member', 'account.alerts', {}))).toEqual({
      own: { from: 9, until: 9 },
      village: { from: 22, until: 6 },
      left: { todo: 1 }
    })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
