import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

interface Listed {
  fileID: string
  status: number
  errMsg: string
  tempFileURL: string
  maxAge: number
}

const tools = emulators()
let emulator: Emulator
const run = (event: Record<string, unknown>) => emulator.call('oWang', 'files', event)
const upload = async (cloudPath: string, text: string) =>
  ((await run({ how: 'upload', cloudPath, text })) as { fileID: string }).fileID
const list = async (how: string, fileList: unknown[]) =>
  ((await run({ how, fileList })) as { fileList: Listed[] }).fileList
const urlOf = async (id: unknown) => (await list('urls', [id]))[0]?.tempFileURL ?? ''

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

describe('storage through the SDK', () => {
  it.each(['plain.txt', '照片/第 1 张#%?.txt'])('brings %s back as it was uploaded', async (cloudPath) => {
    const fileID = await upload(cloudPath, '内容')
    expect(fileID).toBe(`cloud://local-1.local/${cloudPath}`)
    expect(await run({ how: 'download', fileID })).toBe('内容')
  })

  it('refuses a bad path', async () => {
    await expect(upload('../out.txt', 'x')).rejects.toMatchObject({
      errMsg: expect.stringContaining('bad cloudPath')
    })
  })

  it('answers each file of a batch by itself', async () => {
    const fileID = await upload('there.txt', 'x')
    const missing = ['cloud://local-1.local/nowhere.txt', 'cloud://other.other/there.txt', 'nonsense']
    const [found, ...others] = await list('urls', [fileID, ...missing])
    expect(found).toMatchObject({ status: 0, errMsg: 'ok', maxAge: 86_400 })
    expect(others).toEqual(
      missing.map((id) => expect.objectContaining({ fileID: id, status: -503003, tempFileURL: '' }))
    )
  })

  it('rejects the download of a file that is not there', async () => {
    await expect(run({ how: 'download', fileID: 'cloud://local-1.local/nowhere.txt' })).rejects.toMatchObject(
      {
        errCode: -504002
      }
    )
  })

  it('deletes, and says what was not there', async () => {
    const fileID = await upload('short-lived.txt', 'x')
    const url = await urlOf(fileID)
    expect((await list('remove', [fileID, fileID])).map(({ status }) => status)).toEqual([0, -503003])
    expect((await fetch(url)).status).toBe(404)
  })

  it('takes at most 50 files at once', async () => {
    const ids = Array.from({ length: 51 }, (_, i) => `cloud://local-1.local/${i}`)
    await expect(list('urls', ids)).rejects.toMatchObject({ errMsg: expect.stringContaining('more than 50') })
    await expect(list('remove', ids)).rejects.toMatchObject({
      errMsg: expect.stringContaining('more than 50')
    })
  })
})

describe('a temporary address', () => {
  it('serves ranges and the type', async () => {
    const url = await urlOf(await upload('range.txt', '0123456789'))
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234'
    ])
    expect(part.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect((await fetch(url, { headers: { range: 'bytes=99-' } })).status).toBe(416)
  })

  it('answers HEAD with the size', async () => {
    const head = await fetch(await urlOf(await upload('head.txt', '12345')), { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe('5')
  })

  it('is refused when it was altered', async () => {
    const url = await urlOf(await upload('signed.txt', 'x'))
    const other = Buffer.from('plain.txt').toString('base64url')
    expect((await fetch(url.replace(/sign=../, 'sign=zz'))).status).toBe(403)
    expect((await fetch(url.replace(/files\/[^.]+/, `files/${other}`))).status).toBe(403)
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403)
    expect((await fetch(url, { method: 'PUT', body: 'y' })).status).toBe(403)
  })

  it('expires by the emulator’s clock', async () => {
    const fileID = await upload('expires.txt', 'x')
    const url = await urlOf({ fileID, maxAge: 60 })
    expect((await fetch(url)).status).toBe(200)
    await emulator.clock.advance(62_000)
    expect((await fetch(url)).status).toBe(403)
    await emulator.clock.reset()
  })
})
