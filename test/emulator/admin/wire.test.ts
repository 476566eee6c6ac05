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
  it.each(['wx.openApi', 'wx.wxPayApi', 'storage.batchCopyFile', 'auth.getUserInfo', 'toString'])(
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
