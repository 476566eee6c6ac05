import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

async function post(body: string) {
  const response = await fetch(`${emulator.url}/admin?env=local-1&seqId=1`, { method: 'POST', body })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('the wire', () => {
  it.each(['wx.wxPayApi', 'storage.batchCopyFile', 'auth.getUserInfo', 'toString'])(
    'refuses %s by its name, with status 200',
    async (action) => {
      const { status, body } = await post(JSON.stringify({ action }))
      expect(status).toBe(200)
      expect(body).toEqual({
        requestId: expect.any(String),
        code: 'INVALID_PARAM',
        message: `${action} is not supported by the local cloud`
      })
    }
  )

  it('passes the database’s refusal on with its code', async () => {
    const body = JSON.stringify({
      action: 'database.calculateDocument',
      collectionName: 'nowhere',
      query: '{}'
    })
    expect((await post(body)).body).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })

  it.each([
    ['getVoIPSign', 'wx.openApi'],
    ['cloudPay.unifiedOrder', 'wx.wxPayApi']
  ])('refuses cloud.%s, called through the SDK, as %s', async (method, action) => {
    await expect(emulator.call('oWang', 'wechat', { method })).rejects.toMatchObject({
      errMsg: expect.stringContaining(`${method}:fail -501007 invalid parameters. ${action} is not supported`)
    })
    expect(emulator.calls().at(-1)?.storeCalls).toEqual([expect.objectContaining({ action })])
  })

  it.each(['multipart/form-data', 'multipart/form-data; boundary=B'])(
    'refuses a form cut short: %s',
    async (type) => {
      const response = await fetch(`${emulator.url}/admin`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '--B\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.op'
      })
      expect([response.status, await response.json()]).toEqual([
        200,
        expect.objectContaining({ code: 'INVALID_PARAM' })
      ])
    }
  )

  it('refuses JSON that is nested without end, outside and inside its texts', async () => {
    const deep = '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)
    const refusal = { code: 'INVALID_PARAM', message: expect.stringContaining('more than 200 levels deep') }
    expect((await post(`{"action":"database.getDocument","query":${deep}}`)).body).toMatchObject(refusal)
    const query = { action: 'database.getDocument', collectionName: 'notes', query: deep }
    expect((await post(JSON.stringify(query))).body).toMatchObject(refusal)
  })

  it('refuses what is not JSON', async () => {
    expect((await post('{')).body).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('tells a calling function why the function it called failed', async () => {
    await expect(
      emulator.call('oWang', 'relay', { name: 'misbehave', data: { how: 'throw' } })
    ).rejects.toMatchObject({
      errMsg: expect.stringContaining('callFunction:fail Error: boom')
    })
    await expect(emulator.call('oWang', 'relay', { name: 'nowhere', data: {} })).rejects.toMatchObject({
      errMsg: expect.stringContaining('could not be found: nowhere')
    })
  })
})
