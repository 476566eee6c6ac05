import { errorOf, valueOf } from '../../support/answers'
import { freshId } from '../../support/ids'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'
import { makeCountyAdmin } from '../../support/tree'
import { groupIdOf } from '../../../types/domain/tiers'
import { personIdOf } from '../../support/world'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await makeCountyAdmin(cloud, 'town.admin')
})
afterAll(() => cloud.close())

const matter = async (id: string) =>
  (await cloud.dump()).matters!.find((one) => (one as Matter)._id === id) as Matter

/** A minute of the functions that look, on the local cloud with its indexes and timers. */
async function minute(): Promise<void> {
  // What one function finds another one does a minute later.
  for (let tick = 0; tick < 3; tick += 1) await cloud.emulator.fireTimer('clock')
  await cloud.settled()
}

it('gives back what a handler leaves whose post ends, and hands it over to whoever is named', async () => {
  const id = freshId('matter')
  valueOf(await cloud.call('a.loner', 'matter.submit', { id, text: '村口的路灯坏了三天了。' }))
  const act = async (who: 'a.officer', name: 'agenda' | 'assign', own: object) =>
    valueOf(await cloud.callRaw(who, `matter.${name}`, { id, act: freshId(), ...own }))
  await act('a.officer', 'agenda', { category: 'other', urgency: 'ordinary' })
  await act('a.officer', 'assign', { leadId: personIdOf('a.handler'), helperIds: [] })
  await cloud.settled()
  const post = { personId: personIdOf('a.handler'), role: 'handler', nodeId: 'village-a' } as const
  const work = valueOf(await cloud.call('town.admin', 'organization.work', post))
  expect(work.items.map((one) => one.id)).toEqual([id])
  const end = { act: freshId(), ...post, to: personIdOf('a.helper') }
  valueOf(await cloud.call('town.admin', 'organization.end', end))
  await minute()
  expect(await matter(id)).toMatchObject({ stage: 'discussed', lead: { id: personIdOf('a.helper') } })
  expect(errorOf(await cloud.call('a.handler', 'matter.read', { id }))).toBe('NOT_FOUND')
})

it('brings what nobody of a village can act on to the town', async () => {
  const id = freshId('matter')
  for (const who of ['b.officer', 'b.officer2'] as const)
    valueOf(
      await cloud.call('town.admin', 'organization.end', {
        act: freshId(),
        personId: personIdOf(who),
        role: 'officer',
        nodeId: 'village-b'
      })
    )
  valueOf(await cloud.call('b.loner', 'matter.submit', { id, text: '井水浑了。' }))
  await cloud.settled()
  await minute()
  expect(await matter(id)).toMatchObject({ office: { id: 'town-1' }, raised: true })
})

it('brings a report on to the county once the town has nobody', async () => {
  const id = freshId('report')
  valueOf(
    await cloud.callRaw('a.member', 'report.post', {
      id,
      groupId: groupIdOf('households', personIdOf('a.member')),
      text: '收钱不开票',
      category: 'affairs'
    })
  )
  await cloud.settled()
  valueOf(
    await cloud.call('town.admin', 'organization.end', {
      act: freshId(),
      personId: personIdOf('town.office'),
      role: 'townOffice',
      nodeId: 'town-1'
    })
  )
  await minute()
  const { reports, looks } = await cloud.dump()
  expect(reports!.find((one) => (one as { _id: string })._id === id)).toMatchObject({
    seat: { office: { id: 'county-1' } }
  })
  // Nothing is left to look at.
  expect(looks ?? []).toEqual([])
})
