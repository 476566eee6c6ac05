import { memberA, villageA } from '../../support/notices'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'
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

describe('group.list', () => {
  it('names everybody’s groups, what moved last first', async () => {
    const at = await told.tell(memberA, 'a.member', '明天下午来村部')
    expect(await told.listOf('a.resident')).toEqual([
      {
        id: memberA,
        name: '陈立秋的联户群',
        tier: 'households',
        unread: 1,
        line: { kind: 'notice', by: 'a.member', text: '明天下午来村部', at: at.toISOString() }
      }
    ])
    const ids = async (who: string) => (await told.listOf(who)).map(({ id }) => id)
    expect(await ids('a.member')).toEqual([memberA, villageA])
    await told.tell(villageA, 'a.officer')
    expect(await ids('a.member')).toEqual([villageA, memberA])
    expect(await told.listOf('a.loner')).toEqual([])
  })

  it('asks the store twice, however many groups there are', async () => {
    await told.listOf('a.officer')
    await told.listOf('a.officer')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('counts to 100 and no further', async () => {
    for (let index = 0; index < 103; index += 1) await told.tell(villageA, 'a.officer')
    expect(await told.unreadOf('a.hub', villageA)).toBe(100)
  }, 60_000)
})
