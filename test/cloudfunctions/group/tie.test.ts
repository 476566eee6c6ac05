import fc from 'fast-check'
import type { TiedGroup } from '../../../cloudfunctions/domain/contactGroup/tied'
import { opengidOf } from '../../../emulator/chat/chats'
import { chatOf, cloudIdOf } from '../../support/chats'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

const village = 'v-village-a'
const own = `m-${personIdOf('a.member')}`
const town = 't-town-1'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const tie = (who: string, groupId: string, chatId: string, act = freshId()) =>
  cloud.call(who, 'group.tie', { groupId, act, cloudId: cloudIdOf(cloud, who, chatId) })
const untie = (who: string, groupId: string, act = freshId()) =>
  cloud.call(who, 'group.untie', { groupId, act })
const stored = (groupId: string) => cloud.admin.get<TiedGroup>('groups', groupId)
const chat = (...whos: string[]) => chatOf(cloud, ...whos)

describe('group.tie', () => {
  it.each([
    ['an officer', 'a.officer', village],
    ['a member, the own group', 'a.member', own],
    ['the town office', 'town.office', town]
  ])('lets %s tie', async (_name, who, groupId) => {
    const before = (await stored(groupId))?.version ?? 0
    const answer = valueOf(await tie(who, groupId, chat(who)))
    expect(answer).toEqual({ groupId, version: before + 1 })
    expect(await stored(groupId)).toMatchObject({
      chat: { since: expect.any(Date), by: { id: personIdOf(who as 'a.officer') } },
      history: expect.arrayContaining([expect.objectContaining({ act: 'tie' })])
    })
  })

  it('keeps a digest, not what WeChat calls the chat', async () => {
    const id = chat('a.officer')
    valueOf(await tie('a.officer', village, id))
    // A word of its own: within the digest itself these letters may stand by chance.
    const opengid = /(?<![\w-])tG[\w-]{26}(?![\w-])/
    expect(`"${opengidOf(id, 'wxlocal0000000001')}"`).toMatch(opengid)
    expect(JSON.stringify(await stored(village))).not.toMatch(opengid)
    expect((await stored(village))!.chatKey).toMatch(/^[\w-]{43}$/)
  })

  it.each([
    ['a handler of the village', 'a.handler', village, 'NOT_ALLOWED'],
    ['a hub of the village', 'a.hub', village, 'NOT_ALLOWED'],
    ['an officer, the town’s', 'a.officer', town, 'NOT_ALLOWED'],
    ['a resident, the village’s', 'a.resident', village, 'NOT_FOUND'],
    ['an officer of another village', 'b.officer', village, 'NOT_FOUND'],
    ['an officer, a member’s group of others', 'a.officer', own, 'NOT_FOUND'],
    ['the town office, a group that never was', 'town.office', 'v-nowhere', 'NOT_FOUND'],
    ['anybody, what is no group', 'a.officer', 'x', 'NOT_FOUND'],
    ['a stranger', 'stranger', village, 'UNKNOWN_CALLER']
  ])('refuses %s, though in the very chat', async (_name, who, groupId, error) => {
    const before = await cloud.dump()
    expect(errorOf(await tie(who, groupId, chat(who)))).toBe(error)
    expect(await cloud.dump()).toEqual(before)
  })

  it('puts another chat in the place of the one before, which stays in the history', async () => {
    const first = chat('a.officer')
    const second = chat('a.officer')
    valueOf(await tie('a.officer', village, first))
    const before = (await stored(village))!
    valueOf(await tie('a.officer', village, second))
    const after = (await stored(village))!
    expect(after.chatKey).not.toBe(before.chatKey)
    expect(after.history.slice(0, -1)).toEqual(before.history)
    expect(after.history.map(({ set }) => set.chatKey)).toContain(before.chatKey)
    valueOf(await tie('a.member', own, first))
  })

  it('of the chat that is tied already changes nothing', async () => {
    const id = chat('a.officer')
    const { version } = valueOf(await tie('a.officer', village, id))
    expect(valueOf(await tie('a.officer2', village, id))).toEqual({ groupId: village, version })
    expect((await stored(village))!.version).toBe(version)
  })

  it('sent again answers the same, also once the cloudID has expired', async () => {
    const input = {
      groupId: village,
      act: freshId(),
      cloudId: cloudIdOf(cloud, 'a.officer', chat('a.officer'))
    }
    const first = valueOf(await cloud.call('a.officer', 'group.tie', input))
    await cloud.emulator.clock.advance(3_600_000)
    expect(valueOf(await cloud.call('a.officer', 'group.tie', input))).toEqual(first)
    expect((await stored(village))!.version).toBe(first.version)
  })

  it('under an id used for something else is refused', async () => {
    const act = freshId()
    valueOf(await tie('a.officer', village, chat('a.officer'), act))
    expect(errorOf(await tie('a.officer', village, chat('a.officer'), act))).toBe('ACT_REUSED')
    expect(errorOf(await untie('a.officer', village, act))).toBe('ACT_REUSED')
  })

  it('refuses a chat that is tied to another group, without naming it', async () => {
    const id = chat('a.officer', 'a.member')
    valueOf(await tie('a.officer', village, id))
    await untie('a.member', own)
    const before = await cloud.dump()
    const answer = await tie('a.member', own, id)
    expect(errorOf(answer)).toBe('CHAT_TAKEN')
    expect(JSON.stringify(answer)).not.toContain('石桥村')
    expect(await cloud.dump()).toEqual(before)
  })

  it('lets one of many at once have a chat, whichever groups it is wanted for', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = chat('a.officer', 'b.officer', 'a.member', 'town.office')
      const answers = await Promise.all([
        tie('a.officer', village, id),
        tie('b.officer', 'v-village-b', id),
        tie('a.member', own, id),
        tie('town.office', town, id)
      ])
      const names = answers.map((answer) => (answer.ok ? 'tied' : answer.error.name)).sort()
      expect(names).toEqual(['CHAT_TAKEN', 'CHAT_TAKEN', 'CHAT_TAKEN', 'tied'])
      const winner = answers.find((answer) => answer.ok)!
      const { groupId } = valueOf(winner)
      const who = {
        [village]: 'a.officer',
        'v-village-b': 'b.officer',
        [own]: 'a.member',
        [town]: 'town.office'
      }
      valueOf(await untie(who[groupId]!, groupId))
    }
  }, 60_000)
})

describe('a chat that is not what it says', () => {
  const forged = ['forged', '93_0000', '{"opengid":"tG"}']

  it.each(forged)('is refused: %s', async (cloudId) => {
    const before = await cloud.dump()
    const input = { groupId: village, act: freshId(), cloudId }
    expect(errorOf(await cloud.call('a.officer', 'group.tie', input))).toBe('CHAT_UNKNOWN')
    expect(await cloud.dump()).toEqual(before)
  })

  it('is refused: open data written into the event by the client', async () => {
    const before = await cloud.dump()
    const data = { cloudID: 'x', data: { opengid: 'tGforged', watermark: { appid: 'wxlocal0000000001' } } }
    const input = { groupId: village, act: freshId(), cloudId: data }
    expect(errorOf(await cloud.callRaw('a.officer', 'group.tie', input))).toBe('BAD_INPUT')
    expect(await cloud.dump()).toEqual(before)
  })

  it('is refused: another person’s, expired, another program’s', async () => {
    const before = await cloud.dump()
    const id = chat('a.officer', 'a.officer2')
    const with_ = (cloudId: string) =>
      cloud.call('a.officer', 'group.tie', { groupId: village, act: freshId(), cloudId })
    expect(errorOf(await with_(cloudIdOf(cloud, 'a.officer2', id)))).toBe('CHAT_UNKNOWN')
    expect(errorOf(await with_(cloudIdOf(cloud, 'a.officer', id, 'wxother')))).toBe('CHAT_FOREIGN')
    const old = cloudIdOf(cloud, 'a.officer', id)
    await cloud.emulator.clock.advance(301_000)
    expect(errorOf(await with_(old))).toBe('CHAT_UNKNOWN')
    expect(await cloud.dump()).toEqual(before)
  })
})

it('in whatever order groups are tied and untied, no chat has two groups and no history is lost', async () => {
  const groups: [who: string, groupId: string][] = [
    ['a.officer', village],
    ['b.officer', 'v-village-b'],
    ['a.member', own]
  ]
  const chats = [0, 1].map(() => chat(...groups.map(([who]) => who)))
  const step = fc.record({
    group: fc.constantFrom(...groups),
    chat: fc.constantFrom<string | null>(...chats, null)
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      async (rounds) => {
        for (const round of rounds) {
          const before = await Promise.all(groups.map(([, id]) => stored(id)))
          const answers = await Promise.all(
            round.map(({ group: [who, id], chat: to }) => (to ? tie(who, id, to) : untie(who, id)))
          )
          for (const answer of answers)
            if (!answer.ok) expect(['CHAT_TAKEN', 'CHAT_NOT_TIED', 'CONFLICT']).toContain(answer.error.name)
          const after = await Promise.all(groups.map(([, id]) => stored(id)))
          const keys = after.flatMap((one) => (one ? [one.chatKey] : []))
          expect(new Set(keys).size).toBe(keys.length)
          after.forEach((one, index) =>
            expect(one?.history.slice(0, before[index]?.history.length ?? 0) ?? []).toEqual(
              before[index]?.history ?? []
            )
          )
        }
      }
    ),
    { numRuns: 15 }
  )
}, 120_000)
