import http from 'node:http'
import { once } from 'node:events'
import type { Emulator } from '../../../emulator'
import { emulators } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

async function status(
  headers: Record<string, string>,
  path = '/console/api/clock'
): Promise<number | undefined> {
  const { hostname, port } = new URL(emulator.url)
  const request = http.get({ hostname, port, path, headers })
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('the router', () => {
  it.each(['//', '//[', '/%'])('answers the odd address %s and goes on', async (path) => {
    const { host } = new URL(emulator.url)
    expect([400, 404]).toContain(await status({ host }, path))
    expect(await status({ host })).toBe(200)
  })
})

describe('the door guard', () => {
  it.each(['127.0.0.1', 'localhost', 'localhost:8787'])('lets the host %s in', async (host) => {
    expect(await status({ host })).toBe(200)
  })

  it.each(['evil.example', '127.0.0.1.evil.example', '10.0.0.7:8787', 'localhost@evil.example'])(
    'keeps the host %s out, whatever it resolves to',
    async (host) => {
      expect(await status({ host })).toBe(403)
    }
  )

  it.each(['https://evil.example', 'null'])('keeps pages of %s out', async (origin) => {
    expect(await status({ host: 'localhost', origin })).toBe(403)
  })

  it('lets pages of a local development server in', async () => {
    expect(await status({ host: 'localhost', origin: 'http://localhost:10086' })).toBe(200)
  })

  it('says what it does not serve', async () => {
    expect(await status({ host: 'localhost' }, '/admin')).toBe(404)
  })
})
