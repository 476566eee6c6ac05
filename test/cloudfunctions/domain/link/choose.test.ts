import { freshId } from '../../../support/ids'
import { gap, makeMember } from '../../../support/samples/link'
import { personIdOf } from '../../../support/world'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const choose = (who: string, memberId: string) =>
  cloud.callRaw(who, 'link.choose', { id: gap, act: freshId(), memberId })

it('proposes whom the household wants, and the member may say yes', async () => {
  const memberId = await makeMember(cloud)
  expect(valueOf(await choose('a.loner', memberId))).toMatchObject({ stage: 'proposed' })
  const mine = valueOf(await cloud.call('a.handler', 'link.mine', {}))
  expect(mine.rows).toMatchObject([{ id: gap, proposal: { kind: 'choose' }, acts: ['accept', 'decline'] }])
})

it('is for the one who speaks for the household', async () => {
  const memberId = await makeMember(cloud)
  await cloud.admin.set('households', gap, { representativeId: personIdOf('a.loner') })
  expect(errorOf(await choose('a.member', memberId))).toBe('NOT_ALLOWED')
  expect(errorOf(await choose('a.resident', memberId))).toBe('NOT_FOUND')
  valueOf(await choose('a.loner', memberId))
})

it('takes nobody who is no member of the village, nor somebody of the house', async () => {
  expect(errorOf(await choose('a.loner', personIdOf('a.handler')))).toBe('MEMBER_UNKNOWN')
  expect(errorOf(await choose('a.loner', personIdOf('b.member')))).toBe('MEMBER_UNKNOWN')
  expect(errorOf(await choose('a.loner', personIdOf('a.member')))).toBe('OWN_HOUSEHOLD')
})
