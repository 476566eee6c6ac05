import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../support/ids'
import { matterOn } from '../support/matterOn'
import { startTestCloud, valueOf, type TestCloud } from '../support/startTestCloud'
import { openidOf } from '../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const matter = async (id: string) => (await cloud.admin.get<Matter>('matters', id))!
const messagesOf = async (id: string) =>
  (await cloud.admin.all<{ _id: string; matterId: string }>('messages')).filter((one) => one.matterId === id)

describe('an instance that froze before its effects were done', () => {
  /** Puts a matter into the state in which its last write left it, before any effect. */
  async function frozen(id: string, message: Record<string, unknown> = {}): Promise<string> {
    await cloud.settled(id)
    const [told] = await messagesOf(id)
    const doc = (await cloud.admin.get<Record<string, unknown>>('messages', told!._id))!
    const { key: _key, _id, ...fields } = doc
    const effect = { ...fields, id: told!._id, kind: 'message', ...message }
    await cloud.admin.remove('messages', told!._id)
    await cloud.admin.set('matters', id, {
      pending: [effect],
      pendingSince: new Date(cloud.emulator.clock.now())
    })
    return told!._id
  }

  afterEach(() => cloud.emulator.clock.reset())

  it('has them carried out by the timer, once, and left alone while they are fresh', async () => {
    const id = await matterOn(cloud, 'asked')
    const messageId = await frozen(id)
    await cloud.emulator.fireTimer('clock')
    expect(await messagesOf(id)).toEqual([])
    await cloud.emulator.clock.advance(11_000)
    await cloud.emulator.fireTimer('clock')
    const told = await messagesOf(id)
    expect(told.map((one) => one._id)).toEqual([messageId])
    expect(await matter(id)).toMatchObject({ pending: [], pendingSince: null, version: 1 })
    await cloud.emulator.fireTimer('clock')
    expect(await messagesOf(id)).toEqual(told)
  })

  it('has them carried out by the next act too', async () => {
    const id = await matterOn(cloud, 'asked')
    const messageId = await frozen(id)
    valueOf(await cloud.callRaw('a.hub', 'matter.ask', { id, act: freshId(), text: '哪一盏？' }))
    await cloud.settled()
    expect((await messagesOf(id)).map((one) => one._id)).toContain(messageId)
  })

  it('does not hold up other matters by an effect that cannot be carried out', async () => {
    const bad = await matterOn(cloud, 'asked')
    await frozen(bad, { at: 'not a date' })
    const good = await matterOn(cloud, 'asked')
    const messageId = await frozen(good)
    await cloud.emulator.clock.advance(11_000)
    await cloud.emulator.fireTimer('clock')
    expect((await messagesOf(good)).map((one) => one._id)).toEqual([messageId])
    expect((await matter(bad)).pending).toHaveLength(1)
    await cloud.admin.set('matters', bad, { pending: [], pendingSince: null })
  })

  it('is not helped by a person who pretends to be the timer', async () => {
    const id = await matterOn(cloud, 'asked')
    await frozen(id)
    await cloud.emulator.clock.advance(11_000)
    const answer = await cloud.emulator.call(openidOf('a.officer'), 'matter', {
      Type: 'Timer',
      TriggerName: 'outbox'
    })
    expect(answer).toMatchObject({ ok: false, error: { name: 'METHOD_UNKNOWN' } })
    expect(await messagesOf(id)).toEqual([])
    await cloud.emulator.fireTimer('clock')
  })
})
