import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

async function post(name: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${emulator.url}/client/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  })
  return { headers: response.headers, body: (await response.json()) as Record<string, unknown> }
}
const caller = (body: Record<string, unknown>) =>
  (body.result as { caller: { OPENID: string } }).caller.OPENID

describe('who calls', () => {
  it('is named by the header', async () => {
    expect(caller((await post('call', { name: 'whoami' }, { 'x-openid': 'oWang' })).body)).toBe('oWang')
  })

  it('is named by the cookie otherwise', async () => {
    const { body } = await post('call', { name: 'whoami' }, { cookie: 'theme=dark; openid=oLi' })
    expect(caller(body)).toBe('oLi')
  })

  it('is the header’s person when both are given', async () => {
    const { body } = await post('call', { name: 'whoami' }, { 'x-openid': 'oWang', cookie: 'openid=oLi' })
    expect(caller(body)).toBe('oWang')
  })

  it('is a new visitor otherwise, remembered by a cookie', async () => {
    const { body, headers } = await post('call', { name: 'whoami' })
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toContain(`openid=${caller(body)};`)
    const again = await post('call', { name: 'whoami' }, { cookie: cookie.split(';')[0] ?? '' })
    expect(caller(again.body)).toBe(caller(body))
  })

  it.each(['12345', 'a b', '../x', ''])('is not taken from the malformed header %j', async (openid) => {
    const { body } = await post('call', { name: 'whoami' }, { 'x-openid': openid })
    expect(caller(body)).toMatch(/^oVisitor/)
  })

  it('is never taken from the body', async () => {
    const forged = { name: 'whoami', openid: 'oLi', data: { openid: 'oLi' } }
    expect(caller((await post('call', forged, { 'x-openid': 'oWang' })).body)).toBe('oWang')
  })
})

describe('a client’s call', () => {
  it('answers errCode and errMsg when the function throws', async () => {
    expect((await post('call', { name: 'misbehave', data: { how: 'throw' } })).body).toEqual({
      errCode: -504002,
      errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: Error: boom'
    })
  })

  it('answers errCode and errMsg when the body is not JSON', async () => {
    expect((await post('call', '{')).body).toMatchObject({ errCode: -501007 })
  })

  it.each([5_000, 100_000])('answers errCode and errMsg when its data is nested %d deep', async (depth) => {
    const body = `{"name":"whoami","data":${'['.repeat(depth)}${']'.repeat(depth)}}`
    expect((await post('call', body)).body).toEqual({
      errCode: -501007,
      errMsg: expect.stringContaining('the JSON is nested more than 200 levels deep')
    })
  })

  it('carries up to 6 MB and no more', async () => {
    const mega = 1024 * 1024
    const call = (size: number) =>
      post('call', { name: 'misbehave', data: { how: 'well', fill: 'x'.repeat(size) } })
    expect((await call(6 * mega - 100)).body).toEqual({ result: 'well' })
    expect((await call(6 * mega)).body).toMatchObject({ errCode: -501003 })
    expect((await call(7 * mega)).body).toMatchObject({ errCode: -501003 })
  })

  it('is allowed to pages of a local development server', async () => {
    const origin = 'http://localhost:10086'
    const preflight = await fetch(`${emulator.url}/client/call`, { method: 'OPTIONS', headers: { origin } })
    const { headers } = await post('call', { name: 'whoami' }, { origin })
    for (const allowed of [preflight.headers, headers]) {
      expect(allowed.get('access-control-allow-origin')).toBe(origin)
      expect(allowed.get('access-control-allow-credentials')).toBe('true')
    }
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-openid')
  })
})

describe('a client’s upload', () => {
  const upload = async (openid: string, parts: [string, string | Blob][]) => {
    const form = new FormData()
    for (const [name, value] of parts) form.append(name, value)
    const headers = { 'x-openid': openid }
    const response = await fetch(`${emulator.url}/client/upload`, { method: 'POST', headers, body: form })
    return (await response.json()) as { fileID?: string; errCode?: number }
  }
  const blob = (text: string) => new Blob([text])

  it('is stored under its cloud path and found by its temporary address', async () => {
    const { fileID } = await upload('oWang', [
      ['cloudPath', '图片/1.txt'],
      ['file', blob('hello')]
    ])
    expect(fileID).toBe('cloud://local-1.local/图片/1.txt')
    const { fileList } = (await post('tempUrls', { fileIDs: [fileID] })).body as {
      fileList: { tempFileURL: string }[]
    }
    expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('hello')
  })

  it('does not overwrite somebody else’s file, but one’s own', async () => {
    const parts = (text: string): [string, string | Blob][] => [
      ['cloudPath', 'mine.txt'],
      ['file', blob(text)]
    ]
    expect(await upload('oWang', parts('mine'))).toHaveProperty('fileID')
    expect(await upload('oLi', parts('theirs'))).toMatchObject({ errCode: -503002 })
    expect(await upload('oWang', parts('mine again'))).toHaveProperty('fileID')
  })

  it('is refused where functions alone write, be something there or not; functions write there', async () => {
    const parts = (path: string): [string, string | Blob][] => [
      ['cloudPath', path],
      ['file', blob('mine')]
    ]
    for (const path of ['functions-only/1.txt', 'functions-only/deep/2.txt'])
      expect(await upload('oWang', parts(path))).toMatchObject({ errCode: -503002 })
    const stored = { how: 'upload', cloudPath: 'functions-only/1.txt', text: 'theirs' }
    expect(await emulator.call('oWang', 'files', stored)).toHaveProperty('fileID')
    expect(await upload('oWang', parts('functions-only/1.txt'))).toMatchObject({ errCode: -503002 })
    expect(await upload('oWang', parts('functions-only.txt'))).toHaveProperty('fileID')
  })

  it('is refused without a good path or without a file', async () => {
    const file: [string, Blob] = ['file', blob('x')]
    expect(await upload('oWang', [['cloudPath', '../x'], file])).toMatchObject({ errCode: -503004 })
    expect(await upload('oWang', [file])).toMatchObject({ errCode: -503004 })
    expect(await upload('oWang', [['cloudPath', 'x']])).toMatchObject({ errCode: -501007 })
    expect((await post('upload', {})).body).toMatchObject({ errCode: -501007 })
  })

  it('leaves nothing behind when it is cut short', async () => {
    const part = (name: string) => `--B\r\nContent-Disposition: form-data; name="${name}"`
    const body = `${part('cloudPath')}\r\n\r\ncut.txt\r\n${part('file')}; filename="x"\r\n\r\nhel`
    const { body: answer } = await post('upload', body, { 'content-type': 'multipart/form-data; boundary=B' })
    expect(answer).toMatchObject({ errCode: -501007 })
    const { fileList } = (await post('tempUrls', { fileIDs: ['cloud://local-1.local/cut.txt'] })).body
    expect(fileList).toEqual([expect.objectContaining({ status: -503003 })])
  })

  it('is refused beyond 50 MB, and leaves nothing behind', async () => {
    const large = new Blob([new Uint8Array(50 * 1024 * 1024 + 1)])
    const parts: [string, string | Blob][] = [
      ['cloudPath', 'large.bin'],
      ['file', large]
    ]
    expect(await upload('oWang', parts)).toMatchObject({ errCode: -503001 })
    const { fileList } = (await post('tempUrls', { fileIDs: ['cloud://local-1.local/large.bin'] })).body
    expect(fileList).toEqual([expect.objectContaining({ status: -503003, tempFileURL: '' })])
  })
})

describe('a client’s temporary addresses', () => {
  it.each(['{', '[]', '"x"'])('are refused for the body %s', async (body) => {
    expect((await post('tempUrls', body)).body).toEqual({
      errCode: -501007,
      errMsg: expect.stringMatching(/^cloud\.getTempFileURL:fail /)
    })
  })

  it.each([[undefined], [[]], [Array.from({ length: 51 }, String)]])(
    'are refused for the list %#',
    async (fileIDs) => {
      expect((await post('tempUrls', { fileIDs })).body).toMatchObject({ errCode: -501007 })
    }
  )
})
