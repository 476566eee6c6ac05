import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household, neighbor, one, personDoc, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const rename = (who: string, personId: string, name: string, more: object = {}) =>
  cloud.call(who, 'household.rename', {
    act: freshId(),
    householdId: one,
    personId,
    name,
    reason: '身份证上是这个字',
    ...more
  })

describe('household.rename', () => {
  it('corrects a name with its reason in the history; said again it is answered alike', async () => {
    const act = freshId()
    const answers = await Promise.all([1, 2].map(() => rename('a.officer', neighbor, '吴桂芬', { act })))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ personId: neighbor, name: '吴桂芬' })
    const { name, history } = await personDoc(cloud, neighbor)
    expect(name).toBe('吴桂芬')
    expect(history.filter(({ act: did }) => did === 'rename')).toMatchObject([
      { set: { name: '吴桂芬' }, reason: '身份证上是这个字', by: { id: personIdOf('a.officer') } }
    ])
    expect(errorOf(await rename('a.officer', neighbor, '吴桂香', { act }))).toBe('ACT_REUSED')
  })

  it('is an officer’s of the village alone, of somebody of the household, and gives no name twice', async () => {
    for (const who of ['a.resident', 'a.member', 'a.hub'])
      expect([who, errorOf(await rename(who, neighbor, '吴桂方'))]).toEqual([who, 'NOT_ALLOWED'])
    expect(errorOf(await rename('b.officer', neighbor, '吴桂方'))).toBe('NOT_FOUND')
    expect(errorOf(await rename('a.officer', personIdOf('b.resident'), '别人'))).toBe('PERSON_UNKNOWN')
    expect(errorOf(await rename('a.officer', 'p-nobody', '别人'))).toBe('PERSON_UNKNOWN')
    const { name } = await personDoc(cloud, resident)
    expect(errorOf(await rename('a.officer', neighbor, ` ${name} `))).toBe('NAME_ON_ROSTER')
  })

  it('the household that is called after the head follows, once', async () => {
    const { id, people } = await household(cloud, ['钱晓兰', '钱小军'])
    valueOf(await rename('a.officer', people[0]!._id, '钱小兰', { householdId: id }))
    await cloud.settled()
    const home = (await cloud.admin.get<Recorded<Household>>('households', id))!
    expect(home.name).toBe('钱小兰家')
    expect(home.history.map(({ act }) => act)).toEqual(['found', 'rename'])
    valueOf(await rename('a.officer', people[1]!._id, '钱小君', { householdId: id }))
    await cloud.settled()
    expect((await cloud.admin.get<Household>('households', id))!.name).toBe('钱小兰家')
  })

  it('a member’s households are told the corrected name', async () => {
    const member = await personDoc(cloud, personIdOf('a.member'))
    const own = { householdId: member.householdId! }
    valueOf(await rename('a.officer', member._id, '陈丽秋', own))
    await cloud.settled()
    expect((await cloud.admin.get<Household>('households', one))!.member).toMatchObject({ name: '陈丽秋' })
    expect((await personDoc(cloud, resident)).linkedMember).toMatchObject({ name: '陈丽秋' })
  })

  it.each([
    ['reason', ''],
    ['name', ''],
    ['name', '字'.repeat(21)],
    ['act', 'short'],
    ['personId', null]
  ])('names %s in a wrong shape (%j)', async (field, value) => {
    const input = {
      act: freshId(),
      householdId: one,
      personId: resident,
      name: '甲',
      reason: '错字',
      [field]: value
    }
    expect(await cloud.callRaw('a.officer', 'household.rename', input)).toMatchObject({
      error: { fields: { [field]: expect.any(String) } }
    })
  })
})
