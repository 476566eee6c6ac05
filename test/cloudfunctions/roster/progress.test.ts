import { freshId } from '../../support/ids'
import { previewed } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const confirm = (id: string) => cloud.call('a.officer', 'roster.confirm', { id })
const progress = (id: string) => cloud.call('a.officer', 'roster.progress', { id })

async function finished(id: string) {
  valueOf(await confirm(id))
  for (;;) {
    const view = valueOf(await progress(id))
    if (view.state === 'done') return view
  }
}

describe('roster.progress', () => {
  it('of a preview nobody confirmed tells how it stands, and writes nothing', async () => {
    const id = await previewed(cloud)
    const before = await cloud.dump()
    for (const _round of [1, 2])
      expect(valueOf(await progress(id))).toMatchObject({ state: 'preview', done: 0, written: 0 })
    expect(await cloud.dump()).toEqual(before)
  })

  it('tells the same of an import that is done, however often it is asked', async () => {
    const id = await previewed(cloud)
    const view = await finished(id)
    const before = await cloud.dump()
    for (const answer of await Promise.all([1, 2, 3].map(() => progress(id))))
      expect(valueOf(answer)).toEqual(view)
    expect(await cloud.dump()).toEqual(before)
  })

  it('goes on by the timer where the instance broke in the middle, and counts once', async () => {
    const id = await previewed(cloud)
    valueOf(await confirm(id))
    // An instance wrote a part, said that it works, and was gone before it counted.
    await cloud.admin.set('rosters', id, { leaseUntil: new Date(cloud.emulator.clock.now() + 30_000) })
    expect(valueOf(await progress(id))).toMatchObject({ state: 'writing', done: 0 })
    await cloud.emulator.clock.advance(31_000)
    await cloud.emulator.fireTimer('clock')
    expect(valueOf(await progress(id))).toMatchObject({ state: 'done', done: 3, written: 3 })
  })

  it('written a second time after a break before the counting, counts what it wrote the first time', async () => {
    const id = await previewed(cloud)
    const job = (await cloud.admin.get<Record<string, unknown>>('rosters', id))!
    const rows = (await cloud.admin.all<{ _id: string }>('rosterParts')).filter(({ _id }) =>
      _id.includes('.rows.')
    )
    await finished(id)
    const before = await cloud.dump()
    // As an instance leaves it that wrote everything and was gone before it said so.
    const { next, done, written, parts } = job
    await cloud.admin.insert('rosterParts', rows)
    await cloud.admin.set('rosters', id, { state: 'writing', next, done, written, parts })
    expect(valueOf(await progress(id))).toMatchObject({ state: 'done', done: 3, written: 3, skipped: 0 })
    const after = await cloud.dump()
    for (const name of ['persons', 'households', 'links']) expect(after[name]).toEqual(before[name])
  })

  it('forgets previews nobody confirmed, and accounts of long ago', async () => {
    const id = await previewed(cloud)
    const other = await previewed(cloud)
    await finished(other)
    await cloud.emulator.clock.advance(4 * 86_400_000)
    await cloud.emulator.fireTimer('clock')
    expect((await cloud.admin.all<{ _id: string }>('rosters')).map((one) => one._id)).toEqual([other])
    expect(
      (await cloud.admin.all<{ _id: string }>('rosterParts')).every((one) => one._id.startsWith(other))
    ).toBe(true)
    expect(errorOf(await confirm(id))).toBe('NOT_FOUND')
    await cloud.emulator.clock.advance(30 * 86_400_000)
    await cloud.emulator.fireTimer('clock')
    expect([await cloud.admin.all('rosters'), await cloud.admin.all('rosterParts')]).toEqual([[], []])
  })

  it('is told to who began it, and to nobody else of the village', async () => {
    const id = await previewed(cloud)
    for (const who of ['a.officer2', 'b.officer', 'town.admin'])
      expect([who, errorOf(await cloud.call(who, 'roster.progress', { id }))]).toEqual([who, 'NOT_FOUND'])
    for (const who of ['a.member', 'a.resident', 'town.office'])
      expect([who, errorOf(await cloud.call(who, 'roster.progress', { id }))]).toEqual([who, 'NOT_ALLOWED'])
    expect(errorOf(await progress(freshId('roster')))).toBe('NOT_FOUND')
  })

  it('stops being told to who is an officer elsewhere by now, and goes on by the timer', async () => {
    const id = await previewed(cloud)
    valueOf(await confirm(id))
    const officer = personIdOf('a.officer')
    const { posts } = (await cloud.admin.get<{ posts: object[] }>('persons', officer))!
    await cloud.admin.set('persons', officer, {
      posts: posts.map((post) => ({
        ...post,
        nodeId: 'village-b',
        path: ['county-1', 'town-1', 'village-b']
      }))
    })
    expect(errorOf(await progress(id))).toBe('NOT_FOUND')
    await cloud.emulator.fireTimer('clock')
    expect(await cloud.admin.get('rosters', id)).toMatchObject({ state: 'done', done: 3, written: 3 })
  })

  it('refuses what is no id by name', async () => {
    for (const id of ['', 'short', 7, null, undefined, { $ne: null }])
      expect(await cloud.callRaw('a.officer', 'roster.progress', { id })).toMatchObject({
        error: { name: 'BAD_INPUT', fields: { id: expect.any(String) } }
      })
  })
})
