import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { freshId } from '../../../support/ids'
import { gap, linked, makeMember } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const apply = (who: string, id: string, input = {}) =>
  cloud.callRaw(who, 'link.apply', { id, act: freshId(), ...input })

it('proposes the member who applies, and tells the household', async () => {
  await makeMember(cloud)
  expect(valueOf(await apply('a.handler', gap))).toEqual({ id: gap, stage: 'proposed', version: 1 })
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({
    stage: 'proposed',
    proposal: { kind: 'apply', member: { id: personIdOf('a.handler') } },
    memberIds: [personIdOf('a.handler')]
  })
  await cloud.settled()
  const { rows } = valueOf(await cloud.call('a.loner', 'account.messages', {}))
  expect(rows[0]).toMatchObject({ text: expect.stringContaining('孙大勇'), page: '/link/home/index' })
})

it('is refused where somebody else asked first, where a link is in force, and for the own household', async () => {
  await makeMember(cloud)
  await makeMember(cloud, 'a.helper')
  expect(errorOf(await apply('a.member', gap))).toBe('NOT_ALLOWED')
  valueOf(await apply('a.handler', gap))
  expect(errorOf(await apply('a.helper', gap))).toBe('PROPOSAL_OPEN')
  expect(errorOf(await apply('a.handler', linked))).toBe('NOT_FOUND')
})

it('of two at the same instant takes one', async () => {
  await makeMember(cloud)
  await makeMember(cloud, 'a.helper')
  const answers = await Promise.all([apply('a.handler', gap), apply('a.helper', gap)])
  expect(answers.map((one) => (one.ok ? 'done' : one.error.name)).sort()).toEqual(['PROPOSAL_OPEN', 'done'])
})

it('for somebody in a city is for members who are away, and names the city', async () => {
  await makeMember(cloud)
  const id = `city-${personIdOf('a.resident')}`
  expect(errorOf(await apply('a.handler', id, { city: '深圳' }))).toBe('NOT_AWAY')
  await cloud.admin.set('persons', personIdOf('a.handler'), { service: { category: 'away' } })
  expect(errorOf(await apply('a.handler', id))).toBe('CITY_MISSING')
  expect(valueOf(await apply('a.handler', id, { city: '深圳' }))).toMatchObject({ stage: 'proposed' })
  expect(await cloud.admin.get<Link>('links', id)).toMatchObject({ city: '深圳', subject: { kind: 'city' } })
})

it('beyond the setting is refused by name', async () => {
  await makeMember(cloud)
  await cloud.admin.set('organizations', 'village-a', {
    settings: { householdsPerMember: { min: 0, max: 0 } }
  })
  expect(await apply('a.handler', gap)).toMatchObject({
    ok: false,
    error: { name: 'MEMBER_FULL', message: expect.stringContaining('孙大勇') }
  })
})
