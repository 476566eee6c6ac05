import { freshId } from '../../support/ids'
import type { Household } from '../../../cloudfunctions/kernel/household'
import { linked } from '../../support/samples/link'
import { personIdOf } from '../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('places a member with a hub, and the households follow', async () => {
  const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
  await cloud.admin.set('persons', personIdOf('a.helper'), {
    posts: [{ role: 'hub', nodeId: 'grid-a1', nodeName: '石桥村一组', path }]
  })
  const place = (hubId: string) =>
    cloud.callRaw('a.officer', 'link.hub', { memberId: personIdOf('a.member'), act: freshId(), hubId })
  expect(errorOf(await place(personIdOf('a.resident')))).toBe('HUB_UNKNOWN')
  expect(errorOf(await place(personIdOf('b.hub')))).toBe('HUB_UNKNOWN')
  valueOf(await place(personIdOf('a.helper')))
  expect((await cloud.admin.get<Household>('households', linked))!.hub!.id).toBe(personIdOf('a.helper'))
})
