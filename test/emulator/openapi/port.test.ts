import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

/** What the genuine SDK makes of the answer, in a call of somebody who is not asked about. */
const askOf = async (cloud: Emulator, api: string, params: Record<string, unknown>) =>
  (await cloud.call('oCaller', 'openapi', { api, params })) as Record<string, unknown>
const ask = (api: string, params: Record<string, unknown>) => askOf(emulator, api, params)

describe('open APIs through the SDK', () => {
  it('refuses an unknown one by its name', async () => {
    expect(await ask('logistics.addOrder', {})).toEqual({
      errCode: -604100,
      errMsg: 'openapi.logistics.addOrder:fail logistics.addOrder is not supported by the local cloud'
    })
    expect(await ask('toString', {})).toMatchObject({ errCode: -604100 })
  })

  it('hands parameters on as they were given, names of fields with an underscore too', async () => {
    const params = { touser: 'oWang', templateId: 't1', data: { character_string2: { value: '7' } } }
    await ask('subscribeMessage.send', params)
    expect(emulator.inbox().at(-1)).toMatchObject({ api: 'subscribeMessage.send', params })
  })

  it('keeps everything asked, over a restart', async () => {
    const data = tools.folder()
    const first = await tools.start({ data })
    await askOf(first, 'wxacode.getUnlimited', { scene: 'kept' })
    const [entry] = first.inbox()
    expect(entry).toMatchObject({ api: 'wxacode.getUnlimited', params: { scene: 'kept' } })
    await first.close()
    expect((await tools.start({ data })).inbox()).toEqual([entry])
  })
})

describe('subscribeMessage.send', () => {
  const send = (more: Record<string, unknown> = {}) =>
    ask('subscribeMessage.send', {
      touser: 'oWang',
      templateId: 't1',
      data: { thing1: { value: '已办结' } },
      ...more
    })

  it('answers ok, and the message is in the inbox', async () => {
    expect(await send()).toEqual({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' })
    expect(emulator.inbox().at(-1)).toMatchObject({ params: { touser: 'oWang' }, answer: { errCode: 0 } })
  })

  it.each([
    [{ thing1: { value: '一'.repeat(21) } }],
    [{ phrase2: { value: '六个字太长了' } }],
    [{ thing1: { value: '' } }],
    [{ thing1: '没有 value' }],
    ['']
  ])('refuses the fields %j', async (data) => {
    expect(await send({ data })).toMatchObject({ errCode: 47003 })
  })

  it('takes a field of just the greatest length', async () => {
    expect(await send({ data: { thing1: { value: '一'.repeat(20) } } })).toMatchObject({ errCode: 0 })
  })

  it('answers 43101 for a person who refuses, until they accept', async () => {
    emulator.trouble('oLi', 43101)
    expect(await send({ touser: 'oLi' })).toMatchObject({ errCode: 43101 })
    expect(await send()).toMatchObject({ errCode: 0 })
    emulator.trouble('oLi', null)
    expect(await send({ touser: 'oLi' })).toMatchObject({ errCode: 0 })
  })

  it.each([-1, 45009] as const)('answers %s when told to, over a restart', async (code) => {
    const data = tools.folder()
    const first = await tools.start({ data })
    first.trouble('oLi', code)
    await first.close()
    const second = await tools.start({ data })
    const answer = await askOf(second, 'subscribeMessage.send', {
      touser: 'oLi',
      templateId: 't1',
      data: { thing1: { value: '已办结' } }
    })
    expect(answer).toMatchObject({ errCode: code })
  })
})

describe('security.msgSecCheck', () => {
  const check = (content: string, more: Record<string, unknown> = {}) =>
    ask('security.msgSecCheck', { content, version: 2, scene: 2, openid: 'oWang', ...more })

  it.each([
    ['路灯坏了', 'pass'],
    ['这是疑似测试', 'review'],
    ['这是违规测试', 'risky']
  ])('finds %s %s... by the marker words', async (content, suggest) => {
    expect(await check(content)).toMatchObject({ errCode: 0, result: { suggest } })
  })

  it('takes 2,500 characters and no more', async () => {
    expect(await check('字'.repeat(2500))).toMatchObject({ errCode: 0 })
    expect(await check('字'.repeat(2501))).toMatchObject({ errCode: 45002 })
  })

  it('wants version 2', async () => {
    expect(await check('x', { version: 1 })).toMatchObject({ errCode: 40097 })
  })

  it('fails when told to; a refusal of messages is none of its business', async () => {
    emulator.trouble('oWang', -1)
    expect(await check('x')).toEqual({
      errCode: -1,
      errMsg: 'openapi.security.msgSecCheck:fail system error'
    })
    emulator.trouble('oWang', 43101)
    expect(await check('x')).toMatchObject({ errCode: 0 })
    emulator.trouble('oWang', null)
  })

  it('wants somebody who came within two hours', async () => {
    await emulator.clock.advance(2 * 3_600_000 + 1000)
    expect(await check('x')).toMatchObject({ errCode: 61010 })
    await emulator.call('oWang', 'whoami', {})
    expect(await check('x')).toMatchObject({ errCode: 0 })
    await emulator.clock.reset()
  })
})

describe('security.mediaCheckAsync', () => {
  it('refuses an address that cannot be decoded', async () => {
    const params = { mediaUrl: 'http://x/%E0.png', mediaType: 2, version: 2, scene: 1, openid: 'oWang' }
    expect(await ask('security.mediaCheckAsync', params)).toMatchObject({ errCode: 40097 })
  })

  it('answers a trace id, and pushes the verdict with it to the function named for that', async () => {
    const receiving = await tools.start({ push: 'whoami' })
    const params = { mediaUrl: 'http://x/违规测试.png', mediaType: 2, version: 2, scene: 1, openid: 'oWang' }
    const { traceId } = await askOf(receiving, 'security.mediaCheckAsync', params)
    const call = receiving.calls().find(({ name }) => name === 'whoami')
    const pushed = JSON.parse(call?.input ?? '{}') as Record<string, unknown>
    expect(pushed).toMatchObject({
      MsgType: 'event',
      Event: 'wxa_media_check',
      trace_id: traceId,
      result: { suggest: 'risky' }
    })
  })
})

describe('wxacode.getUnlimited', () => {
  it('answers a PNG for a scene of up to 32 characters', async () => {
    const { contentType, buffer } = await ask('wxacode.getUnlimited', { scene: 'm='.padEnd(32, '7') })
    // The SDK's buffer, as a function's answer writes it.
    const bytes = Buffer.from((buffer as { data: number[] }).data)
    expect(contentType).toBe('image/png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  })

  it.each(['x'.repeat(33), '中文', ''])('refuses the scene %j', async (scene) => {
    expect((await ask('wxacode.getUnlimited', { scene })).errCode).not.toBe(0)
  })
})

describe('phonenumber.getPhoneNumber', () => {
  const code = async (openid: string) => {
    const response = await fetch(`${emulator.url}/client/phoneCode`, {
      method: 'POST',
      body: '{}',
      headers: { 'x-openid': openid }
    })
    return ((await response.json()) as { code: string }).code
  }
  const number = async (value: unknown) => ask('phonenumber.getPhoneNumber', { code: value })

  it('answers the number of the person who tapped the button, once', async () => {
    const given = await code('oWang')
    expect(await number(given)).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800000001', countryCode: '86' }
    })
    expect(await number(given)).toMatchObject({ errCode: 40029 })
  })

  it('answers always the same made-up number for somebody without one', async () => {
    const [first, second] = [await number(await code('oLi')), await number(await code('oLi'))]
    expect(first.phoneInfo).toMatchObject({ phoneNumber: expect.stringMatching(/^100\d{8}$/) })
    expect(second.phoneInfo as object).toMatchObject({
      phoneNumber: (first.phoneInfo as { phoneNumber: string }).phoneNumber
    })
  })

  it('refuses a code after five minutes, and an invented one', async () => {
    const given = await code('oWang')
    await emulator.clock.advance(5 * 60_000)
    expect(await number(given)).toMatchObject({ errCode: 40029 })
    expect(await number('invented')).toMatchObject({ errCode: 40029 })
    await emulator.clock.reset()
  })
})
