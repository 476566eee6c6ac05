import { freshId } from '../../support/ids'
import { announced, memberA, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, world } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const receipts = (who: string, noticeId: string) => cloud.call(who, 'group.receipts', { noticeId })
const open = async (who: string, noticeId: string) =>
  void valueOf(await cloud.call(who, 'group.open', { noticeId }))
const pass = async (who: string, noticeId: string, groupId: string) =>
  void valueOf(await cloud.call(who, 'group.pass', { noticeId, act: freshId(), groupId }))
const nameOf = (who: 'a.resident' | 'a.neighbor') =>
  world().persons.find(({ _id }) => _id === personIdOf(who))!.name

/** A town's notice passed down to the households of village A's member, and read here and there. */
async function passedDown(): Promise<string> {
  const noticeId = await announced(cloud, townGroup, 'town.office')
  await pass('a.officer', noticeId, villageA)
  await pass('a.member', noticeId, memberA)
  for (const who of ['a.officer2', 'b.officer', 'a.member', 'a.hub', 'a.resident']) await open(who, noticeId)
  return noticeId
}

describe('group.receipts', () => {
  it('gives a village’s officers the names of the village’s people, and of the households numbers alone', async () => {
    const noticeId = await passedDown()
    const told = valueOf(await receipts('a.officer', noticeId))
    expect(told.direct).toMatchObject([{ group: { id: villageA }, read: 3, all: 5 }])
    const read = told.direct[0]!.people.filter(({ readAt }) => readAt).map(({ name }) => name)
    expect(read.sort()).toEqual(['陈立秋', '王长河', '赵春梅'].sort())
    expect(told.below).toEqual([
      {
        group: { id: memberA, name: '陈立秋的联户群', tier: 'households' },
        read: 2,
        all: 3,
        households: null
      }
    ])
    for (const who of ['a.resident', 'a.neighbor'] as const)
      expect(JSON.stringify(told)).not.toContain(nameOf(who))
  })

  it('gives the member the names of the own group, and nothing of the tiers above', async () => {
    const noticeId = await passedDown()
    const told = valueOf(await receipts('a.member', noticeId))
    expect(told).toMatchObject({ direct: [{ group: { id: memberA }, read: 2, all: 3 }], below: [] })
    expect(told.direct[0]!.people.map(({ name }) => name)).toContain(nameOf('a.neighbor'))
    expect(JSON.stringify(told)).not.toContain('赵春梅')
  })

  it('gives the town the names of its officers, and of villages and households numbers alone', async () => {
    const noticeId = await passedDown()
    const told = valueOf(await receipts('town.office', noticeId))
    expect(told.direct).toMatchObject([{ group: { id: townGroup }, read: 2, all: 4 }])
    expect(told.below).toMatchObject([
      { group: { id: villageA }, read: 3, all: 5, households: { groups: 1, read: 2, all: 3 } }
    ])
    expect(JSON.stringify(told)).not.toContain('陈立秋')
  })

  it('is refused to who only reads', async () => {
    const noticeId = await passedDown()
    for (const who of ['a.hub', 'a.resident', 'a.loner', 'b.hub'])
      expect([who, errorOf(await receipts(who, noticeId))]).toEqual([who, 'NOT_FOUND'])
  })

  it('gives an officer of another village nothing where that village has not passed it on', async () => {
    const noticeId = await passedDown()
    expect(errorOf(await receipts('b.officer', noticeId))).toBe('NOT_FOUND')
  })

  it('tells who is not in WeChat yet', async () => {
    const noticeId = await passedDown()
    const neighbor = personIdOf('a.neighbor')
    const { openid } = (await cloud.admin.get<{ openid: string }>('persons', neighbor))!
    await cloud.admin.set('persons', neighbor, { openid: null })
    const { direct } = valueOf(await receipts('a.member', noticeId))
    expect(direct[0]!.people.find(({ id }) => id === neighbor)).toMatchObject({
      claimed: false,
      readAt: null
    })
    await cloud.admin.set('persons', neighbor, { openid })
  })
})
