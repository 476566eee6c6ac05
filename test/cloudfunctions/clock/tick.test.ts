import { freshId } from '../../support/ids'
import { ordinaryDay, standOn } from '../../support/standOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
}, 60_000)
afterEach(() => cloud?.close())

/** What ran during a minute: the functions by name, and the store calls of all of them. */
async function minute(): Promise<{ ran: string[]; storeCalls: number }> {
  const known = new Set(cloud.emulator.calls().map(({ id }) => id))
  await cloud.emulator.fireTimer('clock')
  const calls = cloud.emulator.calls().filter(({ id }) => !known.has(id))
  return {
    ran: calls.map(({ name }) => name).sort(),
    storeCalls: calls.reduce((sum, call) => sum + call.storeCalls.length, 0)
  }
}

it('asks the store once and runs nothing else while nothing is due', async () => {
  await minute()
  expect(await minute()).toEqual({ ran: ['clock'], storeCalls: 1 })
})

it('has the function run whose time has come, and no other', async () => {
  await minute()
  const id = freshId('matter')
  valueOf(await cloud.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了。' }))
  await cloud.settled()
  await cloud.emulator.clock.advance(3 * 86_400_000)
  const { ran } = await minute()
  expect(ran).toContain('matter')
  expect(ran).not.toContain('wish')
  const { history } = (await cloud.admin.get<{ history: { act: string }[] }>('matters', id))!
  expect(history.map(({ act }) => act)).toContain('remind')
})

it('carries out what an instance left undone', async () => {
  await minute()
  await cloud.admin.set('persons', personIdOf('a.resident'), { lookAt: new Date(cloud.emulator.clock.now()) })
  expect((await minute()).ran).toEqual(['clock', 'organization'])
})

it('goes on with the others where one fails', async () => {
  await minute()
  const now = new Date(cloud.emulator.clock.now())
  await cloud.admin.set('persons', personIdOf('a.resident'), { lookAt: now, followAt: now })
  expect((await minute()).ran).toEqual(['clock', 'link', 'organization'])
})

it('is started by nobody but the platform', async () => {
  for (const name of ['clock', 'matter'])
    expect(
      await cloud.emulator.call('openid-of-somebody', name, { Type: 'Timer', TriggerName: 'due' })
    ).toMatchObject({ ok: false, error: { name: 'METHOD_UNKNOWN' } })
})
