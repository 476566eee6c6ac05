import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import {
  codeOf,
  decide,
  household,
  householdDoc,
  neighbor,
  one,
  personDoc,
  resident,
  wechat
} from './support'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const represent = (who: string, personId: string, more: { act?: string; reason?: string } = {}) =>
  cloud.call(who, 'household.represent', { act: freshId(), householdId: one, personId, ...more })

/** What was proposed is agreed to by the linked member. */
async function agreed(answer: Awaited<ReturnType<typeof represent>>) {
  valueOf(await decide(cloud, 'a.member', valueOf(answer).requestId, 'confirm'))
  await cloud.settled()
}

describe('household.represent', () => {
  it('is for any resident while there is none, then for whoever it is', async () => {
    await agreed(await represent('a.resident', neighbor))
    expect(errorOf(await represent('a.resident', resident))).toBe('NOT_FOUND')
    await agreed(await represent('a.neighbor', resident))
    const { representativeId, history } = await householdDoc(cloud, one)
    expect(representativeId).toBe(resident)
    expect(history.at(-1)).toMatchObject({ act: 'represent', by: { id: neighbor } })
  })

  it('is for an officer with a reason, and for nobody else from outside', async () => {
    expect(errorOf(await represent('a.officer', resident))).toBe('REASON_MISSING')
    expect(errorOf(await represent('a.member', resident))).toBe('NOT_FOUND')
    await agreed(await represent('a.officer', resident, { reason: '家里人都在外地，电话里说好的' }))
    expect((await householdDoc(cloud, one)).history.at(-1)).toMatchObject({
      reason: '家里人都在外地，电话里说好的'
    })
  })

  it('is somebody of the household', async () => {
    const { people } = await household(cloud, ['外人'])
    expect(errorOf(await represent('a.resident', people[0]!._id))).toBe('PERSON_UNKNOWN')
    expect(errorOf(await represent('a.resident', 'p-nobody'))).toBe('PERSON_UNKNOWN')
  })

  it('done twice by the same act is done once; the act with another name is refused', async () => {
    const act = freshId()
    const answers = await Promise.all([1, 2, 3].map(() => represent('a.resident', resident, { act })))
    for (const answer of answers) expect(valueOf(answer)).toMatchObject({ personId: resident })
    expect(errorOf(await represent('a.resident', neighbor, { act }))).toBe('ACT_REUSED')
    await agreed(answers[0]!)
    expect((await householdDoc(cloud, one)).version).toBe(2)
  })

  it('by two at the same moment is what the first proposed', async () => {
    const answers = await Promise.all([represent('a.resident', resident), represent('a.neighbor', neighbor)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const first = answers[0]!.ok ? resident : neighbor
    await agreed(answers.find(({ ok }) => ok)!)
    expect((await householdDoc(cloud, one)).representativeId).toBe(first)
  })

  it('who moves away speaks for it no more, and any resident may again', async () => {
    await agreed(await represent('a.resident', neighbor))
    valueOf(
      await cloud.call('a.neighbor', 'household.remove', {
        act: freshId(),
        householdId: one,
        personId: neighbor,
        reason: '搬到女儿家去了'
      })
    )
    await cloud.settled()
    expect(await householdDoc(cloud, one)).not.toHaveProperty('representativeId')
    expect(await personDoc(cloud, neighbor)).not.toHaveProperty('householdId')
    expect(await personDoc(cloud, neighbor)).not.toHaveProperty('linkedMember')
    valueOf(await represent('a.resident', resident))
    const code = await codeOf(cloud, one)
    expect(valueOf(await cloud.call(wechat(), 'household.open', { code })).people).toEqual([])
  })
})
