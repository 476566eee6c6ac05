import fc from 'fast-check'
import type { StoredItem } from '../../../cloudfunctions/shared/group/feed'
import { writeFeed } from '../../../cloudfunctions/shared/group/writeFeed'
import { memberA, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

let clock = Date.UTC(2026, 10, 1)
let made = 0
const tell = (groupId: string, by: PersonKey, text = '一句话') =>
  writeFeed(
    {
      kind: 'notice',
      groupId,
      sourceId: `notice-${String((made += 1)).padStart(5, '0')}`,
      rev: 1,
      topic: 'work',
      by: { id: personIdOf(by), name: by },
      text,
      photos: [],
      at: new Date((clock += 1000))
    },
    new Date(clock)
  )
const keysIn = async (groupId: string) =>
  (await cloud.admin.all<StoredItem>('feed'))
    .filter((one) => one.groupId === groupId)
    .map(({ key }) => key)
    .sort()
const listOf = async (who: string) => valueOf(await cloud.call(who, 'group.list', {})).groups
const unreadOf = async (who: string, groupId: string) =>
  (await listOf(who)).find(({ id }) => id === groupId)!.unread
const seen = (who: string, groupId: string, key: string) => cloud.call(who, 'group.seen', { groupId, key })
async function clear() {
  for (const name of ['feed', 'feedMarks'])
    for (const { _id } of await cloud.admin.all<{ _id: string }>(name)) await cloud.admin.remove(name, _id)
}
beforeEach(clear)

describe('group.list', () => {
  it('names everybody’s groups, what moved last first', async () => {
    await tell(memberA, 'a.member', '明天下午来村部')
    expect(await listOf('a.resident')).toEqual([
      {
        id: memberA,
        name: '陈立秋的联户群',
        tier: 'households',
        unread: 1,
        line: { kind: 'notice', by: 'a.member', text: '明天下午来村部', at: new Date(clock).toISOString() }
      }
    ])
    expect((await listOf('a.member')).map(({ id }) => id)).toEqual([memberA, villageA])
    await tell(villageA, 'a.officer')
    expect((await listOf('a.member')).map(({ id }) => id)).toEqual([villageA, memberA])
    expect(await listOf('a.loner')).toEqual([])
  })

  it('asks the store twice, however many groups there are', async () => {
    await listOf('a.officer')
    await listOf('a.officer')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('counts to 100 and no further', async () => {
    for (let index = 0; index < 103; index += 1) await tell(villageA, 'a.officer')
    expect(await unreadOf('a.hub', villageA)).toBe(100)
  }, 60_000)
})

describe('group.seen', () => {
  it('moves forward only, in whatever order and at once', async () => {
    for (let index = 0; index < 5; index += 1) await tell(villageA, 'a.officer')
    const keys = await keysIn(villageA)
    await Promise.all([keys[3]!, keys[1]!, keys[0]!].map((key) => seen('a.hub', villageA, key)))
    expect(await unreadOf('a.hub', villageA)).toBe(1)
    expect(await unreadOf('a.member', villageA)).toBe(5)
    await seen('a.hub', villageA, keys[2]!)
    expect(await unreadOf('a.hub', villageA)).toBe(1)
  })

  it('of a group of others, and of what is not told yet, is refused', async () => {
    await tell(villageA, 'a.officer')
    const [key] = await keysIn(villageA)
    expect(errorOf(await seen('a.resident', villageA, key!))).toBe('NOT_FOUND')
    expect(errorOf(await seen('b.hub', villageA, key!))).toBe('NOT_FOUND')
    expect(errorOf(await seen('a.hub', villageA, '2999-01-01T00:00:00.000Z x'))).toBe('NOT_FOUND')
    expect(errorOf(await seen('a.hub', villageA, 'zzz'))).toBe('BAD_INPUT')
    expect(await unreadOf('a.hub', villageA)).toBe(1)
  })
})

describe('what is unread', () => {
  it('is exactly what others told after the mark, in any course of telling and reading', async () => {
    const step = fc.oneof(
      fc.record({ tell: fc.constantFrom<PersonKey>('a.officer', 'a.hub', 'a.member') }),
      fc.record({ read: fc.constantFrom<PersonKey>('a.hub', 'a.member') })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await clear()
        const expected = { 'a.hub': 0, 'a.member': 0 } as Record<PersonKey, number>
        for (const one of steps) {
          if ('tell' in one) {
            await tell(villageA, one.tell)
            for (const who of ['a.hub', 'a.member'] as const) if (who !== one.tell) expected[who] += 1
          } else {
            const newest = (await keysIn(villageA)).at(-1)
            if (newest) valueOf(await seen(one.read, villageA, newest))
            expected[one.read] = 0
          }
        }
        for (const who of ['a.hub', 'a.member'] as const) {
          expect([who, await unreadOf(who, villageA)]).toEqual([who, expected[who]])
          const { unread, line } = valueOf(await cloud.call(who, 'group.unread', {}))
          expect([who, unread, line === null]).toEqual([who, expected[who], expected[who] === 0])
        }
      }),
      { numRuns: 15 }
    )
  }, 60_000)
})
