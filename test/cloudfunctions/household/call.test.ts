import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household, neighbor, one, personDoc, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const read = (who: string) => cloud.call(who, 'household.read', { householdId: one })
const call = (who: string, personId: string, act = freshId()) =>
  cloud.call(who, 'household.call', { act, householdId: one, personId, purpose: 'visit' })
const accesses = () => cloud.admin.all<{ _id: string }>('accesses')

describe('household.call', () => {
  it('opens the number and writes who did and what for, for the household to see', async () => {
    const { name, phone } = await personDoc(cloud, resident)
    expect(valueOf(await call('a.member', resident))).toEqual({ name, phone })
    expect(valueOf(await read('a.neighbor')).accesses).toEqual([
      expect.objectContaining({
        by: { name: '陈立秋', standing: 'member' },
        of: name,
        purpose: 'visit'
      })
    ])
  })

  it('is written by the time the number is told, and once however often it is asked for', async () => {
    const act = freshId()
    const before = (await accesses()).length
    const answers = await Promise.all([1, 2, 3].map(() => call('a.officer', resident, act)))
    expect(new Set(answers.map((answer) => valueOf(answer).phone)).size).toBe(1)
    expect((await accesses()).filter(({ _id }) => _id === act)).toHaveLength(1)
    expect((await accesses()).length).toBe(before + 1)
    expect(errorOf(await call('a.officer', neighbor, act))).toBe('ACT_REUSED')
    expect(errorOf(await call('a.member', resident, act))).toBe('ACT_REUSED')
  })

  it('writes nothing where it refuses', async () => {
    const before = await accesses()
    expect(errorOf(await call('a.handler', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('a.neighbor', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('b.officer', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('a.member', personIdOf('a.loner')))).toBe('PERSON_UNKNOWN')
    await cloud.admin.insert('persons', [
      {
        ...(await personDoc(cloud, neighbor)),
        _id: 'p-silent',
        openid: 'o-silent',
        phone: undefined
      } as never
    ])
    expect(errorOf(await call('a.member', 'p-silent'))).toBe('PHONE_NONE')
    expect(await accesses()).toEqual(before)
  })

  it('says under which standing the number was opened, the latest opening first', async () => {
    for (const who of ['a.hub', 'a.officer']) valueOf(await call(who, neighbor))
    const { accesses: shown } = valueOf(await read('a.resident'))
    expect(shown!.slice(0, 2).map(({ by }) => [by.name, by.standing])).toEqual([
      ['李建国', 'officer'],
      ['王长河', 'hub']
    ])
  })

  it('shows the last twenty openings, to the household alone', async () => {
    for (let count = 0; count < 21; count += 1) valueOf(await call('a.member', resident))
    expect(valueOf(await read('a.resident')).accesses).toHaveLength(20)
    expect(valueOf(await read('a.member')).accesses).toBeNull()
  })

  it('is for a purpose that is on the list, so that nobody writes about a person', async () => {
    const before = await accesses()
    for (const purpose of ['', '不满分子', null, undefined, ['visit']])
      expect(
        await cloud.callRaw('a.member', 'household.call', {
          act: freshId(),
          householdId: one,
          personId: resident,
          purpose
        })
      ).toMatchObject({ error: { name: 'BAD_INPUT', fields: { purpose: expect.any(String) } } })
    expect(await accesses()).toEqual(before)
  })

  it('of a household of others opens nothing, though its people be named rightly', async () => {
    const { id, people } = await household(cloud, ['孙别户'])
    const input = { act: freshId(), householdId: id, personId: people[0]!._id, purpose: 'visit' as const }
    expect(errorOf(await cloud.call('a.member', 'household.call', input))).toBe('NOT_FOUND')
    expect(errorOf(await cloud.call('a.member', 'household.call', { ...input, householdId: one }))).toBe(
      'PERSON_UNKNOWN'
    )
    expect(valueOf(await cloud.call('a.officer', 'household.call', input)).name).toBe('孙别户')
  })
})
