import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { alone, give, illness, open, others } from './careSupport'
import { household, one } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  valueOf(await give(cloud, 'a.resident', [illness, alone, { need: 'difficulty', to: 'pairing' }]))
}, 60_000)
afterAll(() => cloud?.close())

const accesses = () => cloud.admin.all<{ _id: string }>('accesses')

describe('household.openCare', () => {
  it('tells those who were named what they were told, and the household who looked', async () => {
    expect(valueOf(await open(cloud, 'a.member'))).toEqual({ householdId: one, needs: ['illness'] })
    const mirror = valueOf(await cloud.call('a.neighbor', 'household.read', {}))
    expect(mirror.careAccesses).toEqual([
      { id: expect.any(String), by: { name: '陈立秋', standing: 'member' }, at: expect.any(String) }
    ])
    // Among the openings of numbers an older client would have no word for it.
    expect(mirror.accesses).toEqual([])
  })

  it('is written once, before it is told, and says nothing of what was told', async () => {
    const act = freshId()
    const before = (await accesses()).length
    for (const answer of await Promise.all([1, 2, 3].map(() => open(cloud, 'a.officer', act))))
      valueOf(answer)
    expect((await accesses()).length).toBe(before + 1)
    expect(JSON.stringify(await accesses())).not.toContain('illness')
    expect(errorOf(await open(cloud, 'a.member', act))).toBe('ACT_REUSED')
  })

  it.each(['a.resident', ...others.filter((who) => !['a.member', 'a.officer', 'a.officer2'].includes(who))])(
    'is refused to %s, and writes nothing',
    async (who) => {
      const before = await accesses()
      expect(errorOf(await open(cloud, who))).toMatch(/^(NOT_FOUND|UNKNOWN_CALLER)$/)
      expect(await accesses()).toEqual(before)
    }
  )

  it('of a household that lets nothing be known is refused, as of one that there is not', async () => {
    const { id } = await household(cloud, ['孙别户'])
    expect(errorOf(await open(cloud, 'a.officer', freshId(), id))).toBe('NOT_FOUND')
    expect(errorOf(await open(cloud, 'a.officer', freshId(), 'household-nowhere'))).toBe('NOT_FOUND')
  })
})
