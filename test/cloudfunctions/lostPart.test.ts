import type { Person } from '../../cloudfunctions/kernel/person'
import { freshId } from '../support/ids'
import { inputFor } from '../support/samples'
import { matterOn } from '../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../support/startTestCloud'
import { picture } from '../support/upload'
import { personIdOf, type PersonKey } from '../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

/** Runs with a person’s posts ended a second ago; the posts last again afterwards. */
async function withoutPosts(who: PersonKey, run: () => Promise<void>): Promise<void> {
  const id = personIdOf(who)
  const { posts } = (await cloud.admin.get<Person>('persons', id))!
  const until = new Date(cloud.emulator.clock.now() - 1000)
  await cloud.admin.set('persons', id, { posts: posts.map((post) => ({ ...post, until })) })
  try {
    await run()
  } finally {
    await cloud.admin.set('persons', id, { posts })
  }
}

describe('an act sent again', () => {
  it.each([
    ['matter.take', 'discussed', 'a.handler'],
    ['matter.finish', 'handling', 'a.handler'],
    ['matter.progress', 'handling', 'a.helper'],
    ['matter.assign', 'sorted', 'a.officer'],
    ['matter.agenda', 'asked', 'a.hub']
  ] as const)('%s answers as the first time after the post ended', async (name, stage, who) => {
    const id = await matterOn(cloud, stage)
    const input = inputFor(name, id)
    const first = await cloud.callRaw(who, name, input)
    valueOf(first)
    await withoutPosts(who, async () => {
      expect(await cloud.callRaw(who, name, input)).toEqual(first)
      expect(errorOf(await cloud.callRaw(who, name, { ...input, act: freshId() }))).toBe('NOT_FOUND')
      expect(errorOf(await cloud.callRaw(who, 'matter.read', { id }))).toBe('NOT_FOUND')
    })
  })

  it('answers as the first time after the lead was replaced', async () => {
    const id = await matterOn(cloud, 'discussed')
    const input = inputFor('matter.take', id)
    const first = await cloud.callRaw('a.handler', 'matter.take', input)
    valueOf(
      await cloud.call('a.officer', 'matter.assign', {
        id,
        act: freshId(),
        leadId: personIdOf('a.officer2'),
        text: '他出门了'
      })
    )
    expect(await cloud.callRaw('a.handler', 'matter.take', input)).toEqual(first)
    expect(errorOf(await cloud.callRaw('a.handler', 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it('answers as the first time whichever version it says was looked at', async () => {
    const id = await matterOn(cloud, 'asked')
    const input = inputFor('matter.agenda', id)
    const first = await cloud.callRaw('a.hub', 'matter.agenda', { ...input, seen: 1 })
    valueOf(first)
    for (const seen of [1, 2, 99])
      expect(await cloud.callRaw('a.hub', 'matter.agenda', { ...input, seen })).toEqual(first)
  })

  it('by somebody else is refused, and hidden from who has no part', async () => {
    const id = await matterOn(cloud, 'asked')
    const input = inputFor('matter.agenda', id)
    valueOf(await cloud.callRaw('a.hub', 'matter.agenda', input))
    expect(errorOf(await cloud.callRaw('a.officer', 'matter.agenda', input))).toBe('ACT_REUSED')
    expect(errorOf(await cloud.callRaw('b.officer', 'matter.agenda', input))).toBe('NOT_FOUND')
  })
})

describe('a photo that is gone', () => {
  const uploaded = (who: PersonKey) =>
    cloud.upload(who, `photos/${personIdOf(who)}/${freshId('file')}.png`, picture)

  it('does not keep an act sent again from its first answer, and keeps a new one from happening', async () => {
    const id = await matterOn(cloud, 'handling')
    const photos = [await uploaded('a.handler')]
    const input = { ...inputFor('matter.finish', id), photos }
    const first = await cloud.callRaw('a.handler', 'matter.finish', input)
    valueOf(first)
    await cloud.admin.deleteFile(photos[0]!)
    expect(await cloud.callRaw('a.handler', 'matter.finish', input)).toEqual(first)
    const other = { ...inputFor('matter.progress', await matterOn(cloud, 'handling')), photos }
    expect(errorOf(await cloud.callRaw('a.handler', 'matter.progress', other))).toBe('PHOTO_MISSING')
  })

  it('does not keep a submission sent again from its first answer, and keeps a new one from happening', async () => {
    const photos = [await uploaded('a.resident')]
    const input = { id: freshId('matter'), text: '路灯坏了', photos }
    const first = await cloud.callRaw('a.resident', 'matter.submit', input)
    valueOf(first)
    await cloud.admin.deleteFile(photos[0]!)
    expect(await cloud.callRaw('a.resident', 'matter.submit', input)).toEqual(first)
    const again = { ...input, id: freshId('matter') }
    expect(errorOf(await cloud.callRaw('a.resident', 'matter.submit', again))).toBe('PHOTO_MISSING')
    expect(await cloud.admin.get('matters', again.id)).toBeNull()
  })
})

describe('a post that ended', () => {
  it('of the hub leaves the sorting to the officers', async () => {
    const id = await matterOn(cloud, 'asked')
    await withoutPosts('a.hub', async () => {
      expect(errorOf(await cloud.callRaw('a.hub', 'matter.ask', inputFor('matter.ask', id)))).toBe(
        'NOT_FOUND'
      )
      expect(
        valueOf(await cloud.callRaw('a.officer2', 'matter.agenda', inputFor('matter.agenda', id)))
      ).toMatchObject({ stage: 'sorted' })
    })
  })

  it('is not offered when a matter is given out, and cannot be given one', async () => {
    const id = await matterOn(cloud, 'sorted')
    await withoutPosts('a.handler', async () => {
      const { people } = valueOf(await cloud.call('a.officer', 'matter.handlers', {}))
      expect(people.map((one) => one.id).sort()).toEqual(
        [personIdOf('a.officer'), personIdOf('a.officer2'), personIdOf('a.helper')].sort()
      )
      expect(errorOf(await cloud.callRaw('a.officer', 'matter.assign', inputFor('matter.assign', id)))).toBe(
        'PERSON_UNKNOWN'
      )
    })
  })
})

describe('what is told to the office', () => {
  it('reaches the other officers and not the one who did it', async () => {
    const id = await matterOn(cloud, 'asked')
    valueOf(await cloud.callRaw('a.officer', 'matter.agenda', inputFor('matter.agenda', id)))
    await cloud.settled()
    const told = async (who: PersonKey) =>
      valueOf(await cloud.call(who, 'account.messages', {})).rows.filter((row) => row.matterId === id)
    expect((await told('a.officer2')).map((row) => row.text)).toEqual([
      expect.stringMatching(/^有一件事等村里议/)
    ])
    expect(await told('a.officer')).toEqual([])
  })

  it('of what an officer asked does not reach that officer', async () => {
    const id = freshId('matter')
    valueOf(await cloud.call('a.officer', 'matter.submit', { id, text: '办公室漏水' }))
    await cloud.settled()
    const told = async (who: PersonKey) =>
      valueOf(await cloud.call(who, 'account.messages', {})).rows.some((row) => row.matterId === id)
    expect([await told('a.officer'), await told('a.officer2')]).toEqual([false, true])
  })
})
