import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import { act, gap, linked, makeMember } from '../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { end, grant } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const minute = () => cloud.emulator.fireTimer('clock')
const household = async () => (await cloud.admin.get<Household>('households', linked))!
const gaps = async () =>
  new Map(
    valueOf(await cloud.call('a.officer', 'link.gaps', { nodeId: 'village-a' })).rows.map((row) => [
      row.id,
      row
    ])
  )
const told = async () =>
  valueOf(await cloud.call('a.officer', 'account.messages', {})).rows.filter(
    ({ subject }) => subject === '陈立秋'
  )

it('makes the households of who serves no more gaps, and tells the village once', async () => {
  await makeMember(cloud)
  expect([...(await gaps()).keys()]).toEqual([gap])
  valueOf(await end(cloud, 'town.admin', 'a.member', 'member', 'grid-a1'))
  for (let run = 0; run < 3; run += 1) await minute()
  const row = (await gaps()).get(linked)!
  expect(row).toMatchObject({ stage: 'linked', offDuty: '陈立秋', acts: ['change', 'end'] })
  expect((await gaps()).get(gap)).toMatchObject({ offDuty: null })
  expect(await told()).toMatchObject([
    {
      text: '陈立秋不在党员岗位上了，联系的 1 户要重新安排。',
      page: '/link/office/index?desk=gaps&nodeId=village-a'
    }
  ])
  // Nobody hears of the household through the old post, while the link itself is the village's to decide.
  expect(await household()).toMatchObject({ member: null, hub: null })
  expect(await cloud.admin.get<Person>('persons', personIdOf('a.neighbor'))).not.toHaveProperty(
    'linkedMember'
  )
  expect((await cloud.admin.get<Link>('links', linked))!.current!.member.id).toBe(personIdOf('a.member'))
  expect(valueOf(await cloud.call('a.resident', 'link.home', {})).home).toMatchObject({ offDuty: true })

  // An officer asks for another member, another officer approves.
  const memberId = personIdOf('a.handler')
  await act(cloud, 'a.officer', 'change', { id: linked, memberId, text: '原来的党员不在岗了' })
  await act(cloud, 'a.handler', 'accept', { id: linked, memberId })
  await act(cloud, 'a.officer2', 'approve', { id: linked })
  await cloud.settled()
  expect([...(await gaps()).keys()]).toEqual([gap])
  expect((await household()).member!.id).toBe(memberId)
  expect(valueOf(await cloud.call('a.resident', 'link.home', {})).home).toMatchObject({ offDuty: false })
})

it('gives the households back where the post is given back', async () => {
  valueOf(await end(cloud, 'town.admin', 'a.member', 'member', 'grid-a1'))
  await minute()
  expect((await household()).member).toBeNull()
  valueOf(await grant(cloud, 'town.admin', 'a.member', 'member', 'grid-a1'))
  await minute()
  expect((await household()).member!.id).toBe(personIdOf('a.member'))
  expect([...(await gaps()).keys()]).toEqual([gap])
})

it('sees a post end by its own last day, without anybody doing anything', async () => {
  valueOf(await end(cloud, 'town.admin', 'a.member', 'member', 'grid-a1'))
  valueOf(await grant(cloud, 'town.admin', 'a.member', 'member', 'grid-a1', { until: '2090-01-01' }))
  await minute()
  expect((await gaps()).has(linked)).toBe(false)
  await cloud.emulator.clock.set(Date.parse('2090-01-02T00:00:00+08:00'))
  await minute()
  expect((await gaps()).has(linked)).toBe(true)
  expect(await told()).toHaveLength(1)
})
