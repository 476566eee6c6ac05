import { freshId } from '../../../support/ids'
import type { Link } from '../../../../cloudfunctions/domain/link/link'
import { act, agreed, assigned, gap, makeMember } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const accept = (who: string, memberId: string, own = {}) =>
  cloud.callRaw(who, 'link.accept', { id: gap, act: freshId(), memberId, ...own })

it('agrees on what was proposed, and nothing is in force yet', async () => {
  await agreed(cloud)
  expect(await cloud.admin.get<Link>('links', gap)).toMatchObject({ stage: 'agreed', current: null })
})

it('of somebody else than was seen is stale', async () => {
  await assigned(cloud)
  expect(errorOf(await accept('a.handler', personIdOf('a.helper')))).toBe('STALE')
})

it('twice at once happens once', async () => {
  const memberId = await assigned(cloud)
  const answers = await Promise.all([accept('a.handler', memberId), accept('a.handler', memberId)])
  expect(answers.map((one) => (one.ok ? 'done' : one.error.name)).sort()).toEqual(['ACT_NOT_NOW', 'done'])
  expect((await cloud.admin.get<Link>('links', gap))!.history).toHaveLength(2)
})

it('for a household without WeChat is noted by an officer, with how its consent was had', async () => {
  const memberId = await makeMember(cloud)
  for (const who of ['a.loner', 'a.member'] as const)
    await cloud.admin.set('persons', personIdOf(who), { openid: `gone-${who}`, householdId: 'elsewhere' })
  await act(cloud, 'a.handler', 'apply', { id: gap })
  expect(errorOf(await accept('a.officer', memberId))).toBe('CONSENT_MISSING')
  valueOf(await accept('a.officer', memberId, { consent: '上门问过，老人点头了' }))
  expect((await cloud.admin.get<Link>('links', gap))!.history.at(-1)).toMatchObject({
    act: 'accept',
    consent: '上门问过，老人点头了'
  })
})
