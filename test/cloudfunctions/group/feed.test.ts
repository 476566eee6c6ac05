import fc from 'fast-check'
import type { StoredItem } from '../../../cloudfunctions/domain/contactGroup/feed'
import { writeFeed } from '../../../cloudfunctions/domain/contactGroup/writeFeed'
import { announced, memberA, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const feed = (who: string, groupId: string, after?: string) =>
  cloud.call(who, 'group.feed', { groupId, ...(after && { after }) })
let clock = Date.UTC(2026, 10, 1)
let made = 0
const tell = async (groupId: string): Promise<string> => {
  const sourceId = `report-${String((made += 1)).padStart(5, '0')}`
  const by = { id: personIdOf('a.hub'), name: '王长河' }
  const at = new Date((clock += 1000))
  await writeFeed(
    {
      kind: 'report',
      groupId,
      sourceId,
      rev: 1,
      by,
      text: '路灯坏了',
      photos: [],
      at,
      category: 'safety',
      urgency: 'urgent'
    },
    at
  )
  return sourceId
}
const clear = async () => {
  for (const { _id } of await cloud.admin.all<StoredItem>('feed')) await cloud.admin.remove('feed', _id)
}

describe('group.feed', () => {
  it('offers what the caller may do there, and nothing to who only reads', async () => {
    const acts = async (who: string, groupId: string) => valueOf(await feed(who, groupId)).group.acts
    expect(await acts('a.officer', villageA)).toEqual(['announce', 'report'])
    expect(await acts('a.hub', villageA)).toEqual([])
    expect(await acts('a.member', memberA)).toEqual(['announce', 'report'])
    expect(await acts('a.resident', memberA)).toEqual([])
    expect(await acts('town.office', townGroup)).toEqual(['announce'])
    expect(await acts('a.officer', townGroup)).toEqual([])
  })

  it.each(['a.loner', 'a.officer', 'b.member', 'town.office'])(
    'of a member’s group is not there for %s',
    async (who) => {
      await announced(cloud, memberA, 'a.member')
      expect(errorOf(await feed(who, memberA))).toBe('NOT_FOUND')
    }
  )

  it('shows a report with what it is about, and the way to a matter only to who can go it', async () => {
    await clear()
    await tell(villageA)
    const at = new Date()
    await writeFeed({
      kind: 'progress',
      groupId: villageA,
      sourceId: 'matter.2',
      rev: 2,
      by: { id: 'p', name: '孙大勇' },
      text: '已经换好了。',
      photos: [],
      at,
      stage: 'handling',
      reportId: 'report-1',
      matter: { id: 'matter-1', path: ['county-1', 'town-1', 'village-a'], people: [personIdOf('a.hub')] }
    })
    const seenBy = async (who: string) => valueOf(await feed(who, villageA)).rows
    expect((await seenBy('a.member'))[1]).toMatchObject({
      kind: 'report',
      category: 'safety',
      urgency: 'urgent'
    })
    expect((await seenBy('a.member'))[0]).toMatchObject({ kind: 'progress', stage: 'handling' })
    expect((await seenBy('a.member'))[0]).not.toHaveProperty('matterId')
    for (const who of ['a.hub', 'a.officer'])
      expect((await seenBy(who))[0]).toMatchObject({ matterId: 'matter-1' })
  })

  it('loses and doubles nothing while new ones arrive, wherever the pages break', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(45),
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        async (first, arriving) => {
          await clear()
          const told: string[] = []
          for (let index = 0; index < first; index += 1) told.push(await tell(villageA))
          const read: string[] = []
          let turn = 0
          for (let after: string | null | undefined; after !== null; turn += 1) {
            const page = valueOf(await feed('a.hub', villageA, after))
            expect(page.rows.map(({ key }) => key)).toEqual(
              page.rows
                .map(({ key }) => key)
                .sort()
                .reverse()
            )
            read.push(...page.rows.map(({ id }) => id))
            after = page.after
            for (let index = 0; index < (arriving[turn] ?? 0); index += 1) await tell(villageA)
          }
          expect(read).toEqual(told.reverse())
        }
      ),
      { numRuns: 12 }
    )
  }, 120_000)
})
