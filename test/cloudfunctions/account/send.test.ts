import type { Delivery } from '../../../cloudfunctions/account/sending/delivery'
import { burstMs } from '../../../cloudfunctions/domain/message/line'
import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf, personIdOf, type PersonKey } from '../../support/world'

/** The timer of messages on the local cloud, from an act to what WeChat was asked. */
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await cloud.emulator.clock.set(Date.parse('2026-11-24T10:00:00+08:00'))
}, 60_000)
afterAll(() => cloud?.close())

const consent = async (who: PersonKey, ...accepted: ('progress' | 'todo')[]) =>
  valueOf(await cloud.call(who, 'account.consent', { act: freshId(), accepted }))
const asked = () =>
  cloud.emulator
    .inbox()
    .filter(({ api }) => api === 'subscribeMessage.send')
    .map(({ params, answer }) => ({
      to: params.touser,
      template: params.templateId,
      errCode: answer.errCode
    }))
/** Fires the timer once what comes in bursts has waited for the rest. */
const fire = async () => {
  await cloud.settled()
  await cloud.emulator.clock.advance(burstMs)
  await cloud.emulator.fireTimer('clock')
}
const deliveries = async (matterId: string) =>
  (await cloud.admin.all<Delivery>('deliveries')).filter(({ messageId }) =>
    messageId.startsWith(`${matterId}.`)
  )

let id: string

describe('the timer of messages', () => {
  it('tells in WeChat who consented, by the template of what happened, with the page it is about', async () => {
    await consent('a.hub', 'todo')
    await consent('a.resident', 'progress')
    id = valueOf(
      await cloud.call('a.resident', 'matter.submit', {
        id: freshId('matter'),
        text: '村口的路灯坏了三天了。'
      })
    ).id
    await fire()
    expect(asked()).toEqual([{ to: openidOf('a.hub'), template: 'local-template-todo', errCode: 0 }])
    expect(cloud.emulator.inbox().at(-1)!.params).toMatchObject({
      page: `matter/page/index?id=${id}`,
      data: { thing1: { value: '村口的路灯坏了三天了' }, time3: { value: '2026年11月24日 10:00' } }
    })
    valueOf(
      await cloud.call('a.hub', 'matter.agenda', {
        id,
        act: freshId(),
        category: 'environment',
        urgency: 'ordinary'
      })
    )
    await fire()
    expect(asked().at(-1)).toEqual({
      to: openidOf('a.resident'),
      template: 'local-template-progress',
      errCode: 0
    })
  })

  it('writes down who was not told in WeChat; everybody finds it in the inbox', async () => {
    const states = (await deliveries(id)).map(({ to, state }) => [to, state])
    expect(states).toContainEqual([personIdOf('a.hub'), 'sent'])
    expect(states).toContainEqual([personIdOf('a.officer'), 'noConsent'])
    for (const who of ['a.hub', 'a.officer', 'a.officer2', 'a.resident'] as const)
      expect(valueOf(await cloud.call(who, 'account.messages', {})).rows.length).toBeGreaterThan(0)
  })

  it('fired again, and twice at once, asks WeChat for nothing more', async () => {
    const before = asked().length
    await Promise.all([fire(), fire()])
    expect(asked()).toHaveLength(before)
  })

  it('tells of twelve additions once, and how many they are', async () => {
    await consent('a.resident', 'progress')
    const before = asked().length
    for (let time = 0; time < 12; time += 1)
      valueOf(await cloud.call('a.hub', 'matter.add', { id, act: freshId(), text: `第 ${time} 句` }))
    await fire()
    await fire()
    expect(asked()).toHaveLength(before + 1)
    expect(cloud.emulator.inbox().at(-1)!.params).toMatchObject({
      page: `matter/page/index?id=${id}`,
      data: { thing2: { value: expect.stringMatching(/补充了 12 次/) as string } }
    })
  })

  it('does not ask again for who refuses', async () => {
    await consent('a.resident', 'progress')
    cloud.emulator.trouble(openidOf('a.resident'), 43101)
    const say = async () =>
      valueOf(await cloud.call('a.hub', 'matter.add', { id, act: freshId(), text: '问过电工了。' }))
    await say()
    await fire()
    expect(asked().at(-1)).toMatchObject({ errCode: 43101 })
    cloud.emulator.trouble(openidOf('a.resident'), null)
    const before = asked().length
    await say()
    await fire()
    expect(asked()).toHaveLength(before)
  })

  it('takes what is due by an index, however much there is', async () => {
    const call = cloud.emulator.calls().findLast(({ name }) => name === 'account')!
    for (const { action, examined, returned } of call.storeCalls)
      if (action === 'database.getDocument') expect(examined).toBeLessThanOrEqual(Math.max(returned, 1))
    expect(call.warnings).toEqual([])
  })
})
