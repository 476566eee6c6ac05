import fc from 'fast-check'
import { memberA, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'
import { telling } from './telling'

let cloud: TestCloud
let told: ReturnType<typeof telling>
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
beforeEach(() => {
  told = telling(cloud)
  return told.clear()
})
afterAll(() => cloud?.close())

const unread = async (who: string) => valueOf(await cloud.call(who, 'group.unread', {}))

describe('group.unread', () => {
  it('counts over all groups, and tells the newest line of what is not read', async () => {
    await told.tell(villageA, 'a.officer', '村里的')
    await told.tell(memberA, 'a.resident', '户里的')
    expect(await unread('a.member')).toEqual({
      groups: 2,
      unread: 2,
      line: { by: 'a.resident', text: '户里的' }
    })
    await told.seen('a.member', memberA, (await told.keysIn(memberA)).at(-1)!)
    expect(await unread('a.member')).toEqual({
      groups: 2,
      unread: 1,
      line: { by: 'a.officer', text: '村里的' }
    })
  })

  it('tells nobody of a group they are not in', async () => {
    await told.tell(villageA, 'a.officer', '只给村里')
    await told.tell(townGroup, 'town.office', '只给干部')
    expect(await unread('a.resident')).toEqual({ groups: 1, unread: 0, line: null })
    expect(await unread('a.loner')).toEqual({ groups: 0, unread: 0, line: null })
    for (const who of ['a.member', 'b.member', 'b.hub'])
      expect([who, JSON.stringify(await unread(who))]).toEqual([who, expect.not.stringContaining('只给干部')])
    expect(errorOf(await cloud.call('stranger', 'group.unread', {}))).toBe('UNKNOWN_CALLER')
  })

  it('forgets a group with the link to it, at the next call', async () => {
    await told.tell(memberA, 'a.member')
    expect((await unread('a.neighbor')).unread).toBe(1)
    const neighbor = personIdOf('a.neighbor')
    const { linkedMember } = (await cloud.admin.get<{ linkedMember: object }>('persons', neighbor))!
    await cloud.admin.set('persons', neighbor, { linkedMember: null })
    expect(await unread('a.neighbor')).toEqual({ groups: 0, unread: 0, line: null })
    await cloud.admin.set('persons', neighbor, { linkedMember })
  })

  it('asks the store twice and writes nothing', async () => {
    await told.tell(villageA, 'a.officer')
    const before = await cloud.dump()
    for (const _round of [1, 2]) await unread('a.officer')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
    expect(await cloud.dump()).toEqual(before)
  })

  it('refuses what nobody asked for by name', async () => {
    expect(await cloud.callRaw('a.member', 'group.unread', { personId: personIdOf('a.hub') })).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { personId: expect.any(String) } }
    })
  })

  it('is exactly what others told after the mark, in any course of telling and reading', async () => {
    const step = fc.oneof(
      fc.record({ tell: fc.constantFrom<PersonKey>('a.officer', 'a.hub', 'a.member') }),
      fc.record({ read: fc.constantFrom<PersonKey>('a.hub', 'a.member') })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await told.clear()
        const expected = { 'a.hub': 0, 'a.member': 0 } as Record<PersonKey, number>
        for (const one of steps) {
          if ('tell' in one) {
            await told.tell(villageA, one.tell)
            for (const who of ['a.hub', 'a.member'] as const) if (who !== one.tell) expected[who] += 1
          } else {
            const newest = (await told.keysIn(villageA)).at(-1)
            if (newest) valueOf(await told.seen(one.read, villageA, newest))
            expected[one.read] = 0
          }
        }
        for (const who of ['a.hub', 'a.member'] as const) {
          expect([who, await told.unreadOf(who, villageA)]).toEqual([who, expected[who]])
          const { unread: count, line } = await unread(who)
          expect([who, count, line === null]).toEqual([who, expected[who], expected[who] === 0])
        }
      }),
      { numRuns: 15 }
    )
  }, 60_000)
})
