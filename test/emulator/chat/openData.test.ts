import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator
let chat: string

beforeAll(async () => {
  emulator = await tools.start()
  chat = emulator.chats.create('石桥村干部群', ['oWang', 'oLi']).id
})
afterAll(() => tools.stopAll())
afterEach(() => emulator.clock.reset())

/** What `cloud.getOpenData` of the genuine SDK answers in a call of that person. */
const exchange = async (openid: string, ...list: string[]) =>
  (await emulator.call(openid, 'wechat', { method: 'getOpenData', given: { list } })) as {
    errMsg: string
    list: { cloudID: string; data?: Record<string, unknown>; errCode?: number; errMsg?: string }[]
  }

describe('cloud.getOpenData', () => {
  it('answers the chat a cloudID stands for, with the program’s watermark', async () => {
    const cloudID = emulator.chats.cloudId('oWang', chat)
    const { errMsg, list } = await exchange('oWang', cloudID)
    expect(errMsg).toBe('getOpenData:ok')
    expect(list).toEqual([
      {
        cloudID,
        data: {
          opengid: expect.stringMatching(/^tG[\w-]{26}$/),
          open_single_roomid: '',
          group_openid: '',
          chat_type: 3,
          watermark: { appid: 'wxlocal0000000001', timestamp: expect.any(Number) }
        }
      }
    ])
  })

  it('answers the same opengid to everybody in the chat, another one for another chat', async () => {
    const other = emulator.chats.create('别的群', ['oWang']).id
    const [{ list: first }, { list: second }] = await Promise.all([
      exchange('oWang', emulator.chats.cloudId('oWang', chat), emulator.chats.cloudId('oWang', other)),
      exchange('oLi', emulator.chats.cloudId('oLi', chat))
    ])
    expect(second[0]!.data!.opengid).toBe(first[0]!.data!.opengid)
    expect(first[1]!.data!.opengid).not.toBe(first[0]!.data!.opengid)
  })

  it('keeps the order of a long list, the good beside the bad', async () => {
    const ids = Array.from({ length: 40 }, (_none, index) =>
      index % 2 ? `forged-${index}` : emulator.chats.cloudId('oWang', chat)
    )
    const { list } = await exchange('oWang', ...ids)
    expect(list.map(({ cloudID }) => cloudID)).toEqual(ids)
    expect(list.map(({ errCode }) => errCode ?? 0)).toEqual(
      ids.map((_id, index) => (index % 2 ? -601005 : 0))
    )
  })

  it.each(['', 'forged', '93_汉字', 'x'.repeat(5000)])('does not know %j', async (forged) => {
    expect((await exchange('oWang', forged)).list).toEqual([
      { cloudID: forged, errCode: -601005, errMsg: 'invalid cloudID' }
    ])
  })

  it('refuses another person’s, also where that person is in the chat', async () => {
    const { list } = await exchange('oLi', emulator.chats.cloudId('oWang', chat))
    expect(list).toEqual([expect.objectContaining({ errCode: -601007 })])
    expect(list[0]).not.toHaveProperty('data')
  })

  it('refuses one in a call that nobody makes: of a function, of a timer', async () => {
    const given = { list: [emulator.chats.cloudId('oWang', chat)] }
    const { result } = (await emulator.call('oWang', 'relay', {
      name: 'wechat',
      data: { method: 'getOpenData', given }
    })) as { result: { list: unknown[] } }
    expect(result.list).toEqual([expect.objectContaining({ errCode: -601007 })])
  })

  it('takes one for five minutes and no longer', async () => {
    const cloudID = emulator.chats.cloudId('oWang', chat)
    await emulator.clock.advance(5 * 60_000 - 1000)
    expect((await exchange('oWang', cloudID)).list[0]).toHaveProperty('data')
    await emulator.clock.advance(2000)
    expect((await exchange('oWang', cloudID)).list[0]).toMatchObject({ errCode: -601006 })
  })

  it('tells by the watermark whose program it was made for', async () => {
    const { list } = await exchange('oWang', emulator.chats.cloudId('oWang', chat, 'wxother'))
    expect(list[0]!.data!.watermark).toMatchObject({ appid: 'wxother' })
  })

  it('refuses bytes that are no message', async () => {
    for (const bytes of ['\xff\xff', '\x22\x05a', '\x0d1234']) {
      const form = new FormData()
      form.set('action', 'wx.openApi')
      form.set('apiName', 'ApiGetOpenDataByCloudId')
      const body = [...form.entries()].map(
        ([name, value]) => `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${String(value)}\r\n`
      )
      const part = `--B\r\nContent-Disposition: form-data; name="requestData"\r\nContent-Type: application/octet-stream\r\n\r\n`
      const response = await fetch(`${emulator.url}/admin`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=B' },
        body: Buffer.from(`${body.join('')}${part}${bytes}\r\n--B--\r\n`, 'latin1')
      })
      expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })
})

it('what lets a function ask for open data is not told to it as context', async () => {
  const { caller } = (await emulator.call('oWang', 'whoami', {})) as { caller: object }
  expect(Object.keys(caller)).not.toContain('API_TOKEN')
})
