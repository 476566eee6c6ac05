import type { MethodName } from '../../../types/api'
import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { neighbor, one, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const households = [one, 'household-a-two']
const people = [resident, personIdOf('a.loner')]
const residents = [resident, neighbor]
const id = () => freshId('person')
const act = () => freshId()

/** Calls of the store until the answer, warm (architecture.md): a list or a read 2, an act or a submission 3. */
it.each<[MethodName, string, () => object, number]>([
  ['household.read', 'a.resident', () => ({}), 2],
  ['household.care', 'a.resident', () => ({}), 2],
  [
    'household.giveCare',
    'a.resident',
    () => ({ act: act(), householdId: one, items: [{ need: 'illness', to: 'visits' }] }),
    3
  ],
  ['household.openCare', 'a.member', () => ({ act: act(), householdId: one }), 3],
  [
    'household.withdrawCare',
    'a.resident',
    () => ({ act: act(), householdId: one, items: [{ need: 'difficulty', to: 'visits' }] }),
    3
  ],
  ['household.codes', 'a.officer', () => ({ nodeId: 'village-a' }), 2],
  ['household.face', 'stranger', () => ({ memberId: personIdOf('a.member') }), 2],
  ['household.invite', 'a.member', () => ({ act: act(), householdId: one }), 3],
  ['household.add', 'a.member', () => ({ id: id(), householdId: one, name: `周${id()}`.slice(-9) }), 3],
  ['household.requests', 'a.officer', () => ({}), 2],
  [
    'household.represent',
    'a.officer',
    () => ({ act: act(), householdId: households.pop()!, personId: people.pop()!, reason: '定' }),
    3
  ],
  [
    'household.remove',
    'a.officer',
    () => ({ act: act(), householdId: one, personId: residents.pop()!, reason: '搬走了' }),
    3
  ],
  [
    'household.rename',
    'a.officer',
    () => ({
      act: act(),
      householdId: one,
      personId: resident,
      name: `周${id()}`.slice(-9),
      reason: '写错了'
    }),
    3
  ],
  [
    'household.call',
    'a.member',
    () => ({ act: act(), householdId: one, personId: resident, purpose: 'visit' }),
    3
  ],
  ['household.pledge', 'a.member', () => ({ act: act(), pledge: '随叫随到', showPhone: false }), 3]
])('%s by %s asks the store no more often than its budget', async (name, who, input, most) => {
  for (const warm of [false, true]) {
    valueOf(await cloud.callRaw(who, name, input()))
    if (!warm) continue
    const { storeCalls } = cloud.emulator.calls().at(-1)!
    // Effects begin once the record is saved; on a busy machine they may be under way before the answer has left.
    const saved = storeCalls.findIndex(
      ({ action, collection }) =>
        /insert|modify/.test(action) && /^(persons|households|householdRequests)$/.test(collection ?? '')
    )
    const effect = storeCalls.findIndex(({ after, collection }) => after || collection === 'messages')
    const own = saved >= 0 ? saved + 1 : effect >= 0 ? effect : storeCalls.length
    expect(own).toBeLessThanOrEqual(most)
  }
})
