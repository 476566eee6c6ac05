import fs from 'node:fs'
import path from 'node:path'
import { compressTexts } from '../../scripts/build/compress'
import { emulators } from './support/start'

describe('the site', () => {
  const tools = emulators()
  let url: string
  beforeAll(async () => {
    const root = tools.folder()
    const site = path.join(root, 'site')
    fs.mkdirSync(site)
    fs.writeFileSync(path.join(site, 'index.html'), '<p>home')
    fs.writeFileSync(path.join(site, 'app.js'), 'app()')
    fs.writeFileSync(path.join(site, 'part.0a1b2c3d.js'), 'part()')
    await compressTexts(site)
    fs.writeFileSync(path.join(root, 'secret.txt'), 'secret')
    url = (await tools.start({ site })).url
  })
  afterAll(() => tools.stopAll())

  it.each(['/', '/index.html', '/matter/page/index'])('answers %s with the start page', async (page) => {
    const response = await fetch(url + page)
    expect([response.status, await response.text()]).toEqual([200, '<p>home'])
  })

  it('serves its files, and misses what is not there', async () => {
    expect(await (await fetch(`${url}/app.js`)).text()).toBe('app()')
    expect((await fetch(`${url}/other.js`)).status).toBe(404)
  })

  it.each([
    ['br', 'gzip, deflate, br'],
    ['gzip', 'gzip, deflate'],
    [null, 'identity']
  ])('sends the compressed copy that a browser takes: %s', async (encoding, accepted) => {
    for (const [address, text] of [
      ['/', '<p>home'],
      ['/part.0a1b2c3d.js', 'part()']
    ] as const) {
      const response = await fetch(url + address, { headers: { 'accept-encoding': accepted } })
      expect([response.headers.get('content-encoding'), await response.text()]).toEqual([encoding, text])
    }
  })

  it('lets a browser keep for good only what is named after its content', async () => {
    const kept = async (address: string) => (await fetch(url + address)).headers.get('cache-control')
    expect(await kept('/part.0a1b2c3d.js')).toContain('immutable')
    expect([await kept('/'), await kept('/app.js')]).toEqual(['no-cache', 'no-cache'])
  })

  it('does not reach outside its folder', async () => {
    expect(await (await fetch(`${url}/..%2fsecret.txt`)).text()).not.toContain('secret\n')
    expect((await fetch(`${url}/..%2fsecret.txt`)).status).toBe(404)
  })
})
