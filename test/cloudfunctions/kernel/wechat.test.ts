import type * as Wechat from '../../../cloudfunctions/kernel/wechat'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf } from '../../support/world'

/** The port with the genuine SDK, on the local cloud. */
let cloud: TestCloud
let port: typeof Wechat
beforeAll(async () => {
  cloud = await startTestCloud()
  port = await import('../../../cloudfunctions/kernel/wechat')
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.trouble(openid, null))

const openid = openidOf('a.resident')
const last = () => cloud.emulator.inbox().at(-1)!

describe('sendSubscribeMessage', () => {
  const message = {
    openid,
    template: 't-1',
    page: '/matter/page/index?id=m-1',
    data: { thing1: { value: '路灯' }, character_string2: { value: '261123-0001' } }
  }

  it('sends, with the page as WeChat names pages', async () => {
    expect(await port.sendSubscribeMessage(message)).toBe('sent')
    expect(last()).toMatchObject({
      api: 'subscribeMessage.send',
      params: { touser: openid, templateId: 't-1', page: 'matter/page/index?id=m-1', data: message.data }
    })
  })

  it('tells a refusal by the person from a failure', async () => {
    cloud.emulator.trouble(openid, 43101)
    expect(await port.sendSubscribeMessage(message)).toBe('refused')
  })

  it.each([-1, 45009] as const)('fails with %s, surely undone', async (code) => {
    cloud.emulator.trouble(openid, code)
    await expect(port.sendSubscribeMessage(message)).rejects.toMatchObject({ code, undone: true })
  })

  it('fails where a field is not as WeChat takes it', async () => {
    const long = { ...message, data: { thing1: { value: '字'.repeat(21) } } }
    await expect(port.sendSubscribeMessage(long)).rejects.toMatchObject({ code: 47003, undone: true })
  })

  it('is unsure where the answer got lost, and sure where nothing was reached', async () => {
    const { TCB_CONTEXT_CNFG } = process.env
    // A door that takes the call and answers with nothing that can be read.
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${cloud.emulator.url}/console` })
    await expect(port.sendSubscribeMessage(message)).rejects.toMatchObject({ undone: false })
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: 'http://127.0.0.1:1/admin' })
    await expect(port.sendSubscribeMessage(message)).rejects.toMatchObject({ undone: true })
    process.env.TCB_CONTEXT_CNFG = TCB_CONTEXT_CNFG
  })
})

describe('checkText', () => {
  const check = (text: string, who = openid) => port.checkText({ openid: who, text, scene: 3 })

  it.each([
    ['随叫随到', 'pass'],
    ['疑似测试', 'review'],
    ['违规测试', 'risky']
  ])('judges %s to %s', async (text, verdict) => {
    expect(await check(text)).toBe(verdict)
    expect(last().params).toMatchObject({ version: 2, scene: 3, openid, content: text })
  })

  it('checks a long text in pieces, and takes the strictest verdict', async () => {
    const before = cloud.emulator.inbox().length
    const long = `${'一'.repeat(2499)}。疑似测试${'二'.repeat(2490)}。违规测试${'三'.repeat(600)}`
    expect(await check(long)).toBe('risky')
    const asked = cloud.emulator.inbox().slice(before)
    expect(asked.map(({ params }) => params.content).join('')).toBe(long)
    expect(asked.length).toBeGreaterThan(1)
  })

  it('leaves to a person what nobody around wrote', async () => {
    await cloud.emulator.clock.advance(2 * 3_600_000 + 1000)
    expect(await check('随叫随到')).toBe('review')
    valueOf(await cloud.call('a.resident', 'account.me', {}))
    expect(await check('随叫随到')).toBe('pass')
    await cloud.emulator.clock.reset()
  })

  it('fails where WeChat does', async () => {
    cloud.emulator.trouble(openid, -1)
    await expect(check('随叫随到')).rejects.toMatchObject({ code: -1, undone: true })
  })
})
