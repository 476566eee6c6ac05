import fs from 'node:fs'
import path from 'node:path'
import type { Emulator } from '../../../emulator'
import { emulators, FIXTURES } from '../support/start'

const tools = emulators()
let emulator: Emulator

beforeAll(async () => {
  emulator = await tools.start()
})
afterAll(() => tools.stopAll())

async function get(name: string, headers: Record<string, string> = {}): Promise<never> {
  return (await (await fetch(`${emulator.url}/console/api/${name}`, { headers })).json()) as never
}
const post = (name: string, body: unknown) =>
  fetch(`${emulator.url}/console/api/${name}`, { method: 'POST', body: JSON.stringify(body) })

describe('the console page', () => {
  it.each([
    ['/console', 'text/html', '本地云控制台'],
    ['/console/style.css', 'text/css', '#faf7f2'],
    ['/console/script.js', 'text/javascript', '立即触发'],
    ['/console/chats.js', 'text/javascript', '从卡片打开'],
    ['/console/tools.js', 'text/javascript', 'export']
  ])('serves %s', async (path, type, content) => {
    const response = await fetch(emulator.url + path)
    expect(response.headers.get('content-type')).toContain(type)
    expect(await response.text()).toContain(content)
  })

  it('is where one lands when there is no site', async () => {
    const response = await fetch(emulator.url)
    expect(response.url).toBe(`${emulator.url}/console`)
  })
})

describe('the console', () => {
  it('shows the people and who one is', async () => {
    expect(await get('people', { cookie: 'openid=oLi' })).toEqual({
      me: 'oLi',
      people: [
        expect.objectContaining({ openid: 'oWang', name: '王秀英', trouble: null }),
        expect.objectContaining({ openid: 'oLi', name: '李建国' })
      ]
    })
  })

  it('makes one somebody else by a cookie', async () => {
    expect((await post('me', { openid: 'oWang' })).headers.get('set-cookie')).toContain('openid=oWang;')
    expect((await post('me', { openid: '1; Path=/x' })).status).toBe(400)
  })

  it('moves the clock and brings it back', async () => {
    const { now } = (await get('clock')) as { now: number }
    await post('clock', { advance: 3_600_000 })
    expect(emulator.clock.now()).toBeGreaterThanOrEqual(now + 3_600_000)
    await post('clock', { set: Date.UTC(2031, 0, 1) })
    expect(new Date(emulator.clock.now()).getUTCFullYear()).toBe(2031)
    await post('clock/reset', {})
    expect(emulator.clock.now()).toBeLessThan(Date.UTC(2031, 0, 1))
    expect((await post('clock', { advance: 'much' })).status).toBe(400)
  })

  it.each([{ set: 1e18 }, { advance: 300 * 31_536_000_000 }, { set: -1 }])(
    'refuses to move the clock to %j with a clear line',
    async (move) => {
      const response = await post('clock', move)
      expect(response.status).toBe(400)
      expect(((await response.json()) as { error: string }).error).toMatch(
        /^the clock goes from 2000 to 2099, not to /
      )
      expect(new Date(emulator.clock.now()).getUTCFullYear()).toBe(new Date().getUTCFullYear())
    }
  )

  it('fires a timer', async () => {
    expect(await get('timers')).toEqual([
      expect.objectContaining({ function: 'sweep', name: 'everyMorning' })
    ])
    expect((await post('timers', { name: 'sweep' })).status).toBe(200)
    expect(emulator.calls().at(-1)).toMatchObject({ name: 'sweep', ok: true })
    const unknown = await post('timers', { name: 'nothing' })
    expect([unknown.status, await unknown.json()]).toEqual([
      400,
      { ok: false, error: 'there is no timer named nothing' }
    ])
  })

  it('shows the function whose config.json is half written, until it is whole', async () => {
    const functions = tools.folder()
    const config = path.join(functions, 'sweep', 'config.json')
    fs.cpSync(path.join(FIXTURES, 'functions', 'sweep'), path.dirname(config), { recursive: true })
    const { url } = await tools.start({ functions })
    const shown = async () => (await fetch(`${url}/console/api/timers/unreadable`)).json()
    const whole = fs.readFileSync(config, 'utf8')
    fs.writeFileSync(config, whole.slice(0, 20))
    expect(await shown()).toEqual([{ function: 'sweep', problem: expect.stringContaining('is not JSON') }])
    fs.writeFileSync(config, whole)
    expect(await shown()).toEqual([])
  })

  it('shows calls with their store calls, latest first', async () => {
    await emulator.call('oWang', 'store', { how: 'add', id: 'shown' })
    const [latest] = (await get('calls')) as { name: string; storeCalls: { action: string }[] }[]
    expect(latest?.name).toBe('store')
    expect(latest?.storeCalls[0]).toMatchObject({ action: 'database.insertDocument', collection: 'notes' })
  })

  it('shows collections with counts and pages of documents by id', async () => {
    for (let i = 0; i < 25; i += 1)
      await emulator.call('oWang', 'store', { how: 'add', id: `page-${10 + i}` })
    const collections = (await get('collections')) as { name: string; count: number }[]
    const { count } = collections.find(({ name }) => name === 'notes') ?? { count: 0 }
    expect(count).toBeGreaterThanOrEqual(25)
    const first = (await get('documents?collection=notes')) as { documents: { _id: string }[] }
    expect(first.documents).toHaveLength(20)
    const rest = (await get(`documents?collection=notes&after=${first.documents[19]?._id}`)) as typeof first
    const ids = [...first.documents, ...rest.documents].map(({ _id }) => _id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toHaveLength(count)
  })

  it('shows the refusal of a collection that is not there', async () => {
    expect(await get('documents?collection=nowhere')).toEqual({
      error: expect.stringContaining('DATABASE_COLLECTION_NOT_EXIST')
    })
  })

  it('shows files with an address to open them', async () => {
    await emulator.call('oWang', 'files', { how: 'upload', cloudPath: 'seen.txt', text: 'seen' })
    const [file] = (await get('files')) as { cloudPath: string; size: number; url: string }[]
    expect(file).toMatchObject({ cloudPath: 'seen.txt', size: 4 })
    expect(await (await fetch(file?.url ?? '')).text()).toBe('seen')
  })

  it('shows what open APIs were asked, latest first', async () => {
    const send = (scene: string) =>
      emulator.call('oWang', 'openapi', { api: 'wxacode.getUnlimited', params: { scene } })
    await send('first')
    await send('second')
    const [latest] = (await get('inbox')) as { params: { scene: string } }[]
    expect(latest?.params.scene).toBe('second')
  })

  it('lets WeChat answer with trouble about somebody', async () => {
    const troubleOf = async () => {
      const { people } = (await get('people')) as { people: { openid: string; trouble: number | null }[] }
      return people.find(({ openid }) => openid === 'oLi')?.trouble
    }
    for (const code of [43101, -1, 45009, null]) {
      expect((await post('troubles', { openid: 'oLi', code })).status).toBe(200)
      expect(await troubleOf()).toBe(code)
    }
    for (const body of [{ openid: 'oLi', code: 7 }, { openid: 'oLi' }, { openid: '1;', code: null }])
      expect((await post('troubles', body)).status).toBe(400)
  })

  it('makes chats, shares cards into them and opens one as a member', async () => {
    const made = (await (await post('chats', { name: ' 议事群 ', members: ['oWang'] })).json()) as {
      value: { id: string }
    }
    const chat = made.value.id
    const shared = (await (
      await post('cards', { chat, title: '一件事', path: '/matter/page/index?id=1' })
    ).json()) as { value: { id: string } }
    expect(await get('chats')).toEqual([
      { id: chat, name: '议事群', members: ['oWang'], cards: [expect.objectContaining({ title: '一件事' })] }
    ])
    const opened = await post('cards/open', { card: shared.value.id, openid: 'oWang' })
    expect(await opened.json()).toMatchObject({ ok: true, value: { scene: 1044, query: { id: '1' } } })
    expect((await post('chats/members', { chat, members: ['oLi'] })).status).toBe(200)
    for (const [name, body] of [
      ['cards/open', { card: shared.value.id, openid: 'oWang' }],
      ['cards/open', { card: 'nothing', openid: 'oLi' }],
      ['cards', { chat: 'nothing', title: 'x', path: '/' }],
      ['cards', { chat, title: '', path: '/' }],
      ['chats', { name: 7, members: [] }],
      ['chats', { name: '群', members: ['1;'] }],
      ['chats', { name: '群', members: 'oLi' }],
      ['chats/members', { chat: 'nothing', members: [] }]
    ] as const)
      expect([name, (await post(name, body)).status]).toEqual([name, 400])
  })
})
