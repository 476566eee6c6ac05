import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import { doubtful, pledged, pledgeId } from '../../support/publications'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf } from '../../support/world'

const minute = 60_000
const author = openidOf('a.member')

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(async () => {
  cloud.emulator.trouble(author, null)
  await cloud.emulator.clock.reset()
})

const stored = async () => (await cloud.admin.get<Publication>('publications', pledgeId('a.member')))!
const checks = () =>
  cloud.emulator.inbox().filter(({ api, params }) => api.endsWith('msgSecCheck') && params.openid === author)
    .length
/** Lets time pass, with the author around or not, and the timer fire. */
async function later(minutes: number, around = true): Promise<Publication> {
  await cloud.emulator.clock.advance(minutes * minute)
  if (around) valueOf(await cloud.call('a.member', 'account.me', {}))
  await cloud.emulator.fireTimer('clock')
  return stored()
}

describe('the timer of publications', () => {
  it('asks WeChat again after growing waits, and shows nothing before it answered', async () => {
    cloud.emulator.trouble(author, -1)
    expect(await pledged(cloud, '有急事随时找我')).toMatchObject({ state: 'checking', tries: 1 })
    const asked = checks()
    expect(await later(0.5)).toMatchObject({ tries: 1 })
    expect(checks()).toBe(asked)
    expect(await later(1)).toMatchObject({ state: 'checking', tries: 2 })
    cloud.emulator.trouble(author, null)
    expect(await later(1)).toMatchObject({ state: 'checking', tries: 2 })
    expect(await later(5)).toMatchObject({ state: 'public', checkAt: null })
    expect(checks()).toBe(asked + 2)
  })

  it('gives it to a person where WeChat fails for good', async () => {
    cloud.emulator.trouble(author, 45009)
    await pledged(cloud, '下雨天帮着收粮食')
    for (const wait of [2, 6, 31, 121]) expect(await later(wait)).toMatchObject({ state: 'checking' })
    expect(await later(721)).toMatchObject({ state: 'waiting', waitingFor: 'unavailable', checkAt: null })
  })

  it('gives it to a person where the author is not around any more', async () => {
    cloud.emulator.trouble(author, -1)
    await pledged(cloud, '有事就说')
    cloud.emulator.trouble(author, null)
    expect(await later(150, false)).toMatchObject({ state: 'waiting', waitingFor: 'review' })
  })

  it('finishes what an instance froze over', async () => {
    const before = await pledged(cloud, null)
    // As an instance leaves it that froze after writing what was offered.
    await cloud.admin.set('publications', before._id, {
      state: 'checking',
      text: doubtful,
      checkAt: new Date(cloud.emulator.clock.now())
    })
    expect(await later(1)).toMatchObject({ state: 'waiting', waitingFor: 'review' })
    expect(await later(1)).toMatchObject({ version: before.version + 1, pending: [] })
  })

  it('is not held up by one that breaks, and comes back to it', async () => {
    const good = await pledged(cloud, null)
    const due = { state: 'checking', text: '随叫随到', checkAt: new Date(cloud.emulator.clock.now()) }
    await cloud.admin.insert('publications', [
      { ...good, ...due, _id: 'pledge.broken', path: null, checkAt: new Date(0) } as never
    ])
    await cloud.admin.set('publications', good._id, { ...due, judged: null })
    expect(await later(1)).toMatchObject({ state: 'public' })
    const broken = (await cloud.admin.get<Publication>('publications', 'pledge.broken'))!
    expect(broken.checkAt!.getTime()).toBeGreaterThan(0)
    await cloud.admin.remove('publications', 'pledge.broken')
  })

  it('gives everything to a person where the village set it so', async () => {
    await cloud.admin.set('organizations', 'village-b', { settings: { contentCheck: 'person' } })
    expect(await pledged(cloud, '随叫随到', 'b.member')).toMatchObject({
      state: 'waiting',
      waitingFor: 'everything'
    })
  })
})
