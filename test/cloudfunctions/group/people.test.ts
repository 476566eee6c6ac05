import { memberA, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const people = (who: string, groupId: string) => cloud.call(who, 'group.people', { groupId })
const shown = async (who: string, groupId: string) =>
  valueOf(await people(who, groupId))
    .rows.map(({ name, as }) => `${name} ${as ?? ''}`.trim())
    .sort()

describe('group.people', () => {
  it('shows a household its member and the others linked with that member, by name and no more', async () => {
    expect(await shown('a.resident', memberA)).toEqual(['吴桂芳', '周小满', '王长河', '陈立秋 党员'].sort())
    expect(JSON.stringify(await people('a.resident', memberA))).not.toMatch(/138\d{8}|o-a-/)
  })

  it('shows a village’s people by their posts', async () => {
    expect(await shown('a.member', villageA)).toEqual(
      [
        '孙大勇 水电专干',
        '李建国 党支部书记',
        '王长河 党员中心户',
        '赵春梅 村委会委员',
        '钱多多 承办干部',
        '陈立秋 党员'
      ].sort()
    )
  })

  it('shows the town’s office with the officers of its villages', async () => {
    expect(await shown('town.office', townGroup)).toHaveLength(5)
  })

  it.each([
    ['a.loner', memberA],
    ['a.officer', memberA],
    ['a.resident', villageA],
    ['a.hub', townGroup],
    ['town.office', villageA]
  ])('tells %s nothing of %s', async (who, groupId) => {
    expect(errorOf(await people(who, groupId))).toBe('NOT_FOUND')
  })
})
