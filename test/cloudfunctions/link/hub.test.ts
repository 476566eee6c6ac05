import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { linked } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
  const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
  await cloud.admin.set('persons', hubId, {
    posts: [{ role: 'hub', nodeId: 'grid-a1', nodeName: '石桥村一组', path }]
  })
}, 60_000)
afterEach(() => cloud?.close())

const memberId = personIdOf('a.member')
const hubId = personIdOf('a.helper')
const place = (chosen: string, act = freshId()) =>
  cloud.callRaw('a.officer', 'link.hub', { memberId, act, hubId: chosen })
const hubOfHousehold = async () => (await cloud.admin.get<Household>('households', linked))!.hub!.id

it('places a member with a hub of the village, and the households follow', async () => {
  expect(errorOf(await place(personIdOf('a.resident')))).toBe('HUB_UNKNOWN')
  expect(errorOf(await place(personIdOf('b.hub')))).toBe('HUB_UNKNOWN')
  const act = freshId()
  const first = await place(hubId, act)
  expect(await place(hubId, act)).toEqual(first)
  expect(valueOf(first)).toMatchObject({ id: memberId })
  await cloud.emulator.fireTimer('clock')
  expect(await hubOfHousehold()).toBe(hubId)
})

it('lets the timer make the households follow where the instance stopped too early', async () => {
  const { service, version } = (await cloud.admin.get<Person & { version: number }>('persons', memberId))!
  const at = new Date(cloud.emulator.clock.now())
  // As the act leaves it in its one write.
  const hub = { id: hubId, name: '钱多多' }
  await cloud.admin.set('persons', memberId, { service: { ...service, hub }, followAt: at, version })
  expect(await hubOfHousehold()).toBe(personIdOf('a.hub'))
  for (let run = 0; run < 2; run += 1) {
    await cloud.emulator.fireTimer('clock')
    expect(await hubOfHousehold()).toBe(hubId)
    expect(await cloud.admin.get<Person>('persons', memberId)).not.toHaveProperty('followAt')
  }
})
