import fc from 'fast-check'
import { memberA, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
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

/** How far somebody’s marks lie, by their id: what is kept of reading, and nothing beside it. */
const marks = async () =>
  (await cloud.admin.all<{ _id: string; key?: string }>('feedMarks')).filter(({ key }) => key)

describe('group.seen', () => {
  it('moves forward only, in whatever order and at once', async () => {
    for (let index = 0; index < 5; index += 1) await told.tell(villageA, 'a.officer')
    const keys = await told.keysIn(villageA)
    await Promise.all([keys[3]!, keys[1]!, keys[0]!].map((key) => told.seen('a.hub', villageA, key)))
    expect(await told.unreadOf('a.hub', villageA)).toBe(1)
    expect(await told.unreadOf('a.member', villageA)).toBe(5)
    await told.seen('a.hub', villageA, keys[2]!)
    expect(await told.unreadOf('a.hub', villageA)).toBe(1)
  })

  it('lies at the furthest of what was read, whatever order two phones send it in', async () => {
    for (let index = 0; index < 4; index += 1) await told.tell(villageA, 'a.officer')
    const keys = await told.keysIn(villageA)
    const step = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (rounds) => {
        for (const { _id } of await marks()) await cloud.admin.remove('feedMarks', _id)
        for (const round of rounds)
          for (const answer of await Promise.all(
            round.map((index) => told.seen('a.hub', villageA, keys[index]!))
          ))
            expect(valueOf(answer)).toEqual({})
        const furthest = keys[Math.max(...rounds.flat())]
        expect(await marks()).toEqual([{ _id: `${personIdOf('a.hub')}@${villageA}`, key: furthest }])
      }),
      { numRuns: 15 }
    )
  }, 60_000)

  it('is of one group: another one stays unread', async () => {
    await told.tell(villageA, 'a.officer')
    await told.tell(memberA, 'a.resident')
    const [key] = await told.keysIn(villageA)
    valueOf(await told.seen('a.member', villageA, key!))
    expect(await told.unreadOf('a.member', villageA)).toBe(0)
    expect(await told.unreadOf('a.member', memberA)).toBe(1)
  })

  it('of a group of others, and of what is not told yet, is refused and leaves no mark', async () => {
    await told.tell(villageA, 'a.officer')
    const [key] = await told.keysIn(villageA)
    for (const who of ['a.resident', 'a.loner', 'b.hub', 'b.officer', 'town.office'])
      expect([who, errorOf(await told.seen(who, villageA, key!))]).toEqual([who, 'NOT_FOUND'])
    expect(errorOf(await told.seen('stranger', villageA, key!))).toBe('UNKNOWN_CALLER')
    expect(errorOf(await told.seen('a.hub', 'v-nowhere', key!))).toBe('NOT_FOUND')
    expect(errorOf(await told.seen('a.hub', villageA, '2999-01-01T00:00:00.000Z x'))).toBe('NOT_FOUND')
    expect(await marks()).toEqual([])
    expect(await told.unreadOf('a.hub', villageA)).toBe(1)
  })

  it.each(['zzz', '', 7, null, { $gt: '' }])('refuses %j for a place by name', async (key) => {
    expect(await cloud.callRaw('a.hub', 'group.seen', { groupId: villageA, key })).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { key: expect.any(String) } }
    })
    expect(await marks()).toEqual([])
  })
})
