import type { Household } from '../../../cloudfunctions/kernel/household'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { storeCalls, storedDoc, stored } from '../../support/memoryCloud'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

const ids = ({ choices }: { choices: { id: string }[] }) => choices.map(({ id }) => id)
const serving = ['a.officer', 'a.officer2', 'a.handler', 'a.helper'] as const

describe('matter.whom', () => {
  it('offers the member, the hub, the offices and everybody who serves in the village', async () => {
    const told = await village.call('a.resident', 'matter.whom', {})
    expect(told).toMatchObject({
      first: '王长河',
      levels: [
        { name: '石桥村村委会', open: true },
        { name: '清水镇党委办公室', open: true },
        { name: '清江县', open: true }
      ]
    })
    expect(ids(told).sort()).toEqual(
      ['member', 'hub', 'office', 'town', ...serving.map((who) => personIdOf(who))].sort()
    )
    expect(told.choices.find(({ id }) => id === 'hub')).toEqual({
      id: 'hub',
      name: '王长河',
      title: '党员中心户',
      sorts: true,
      serves: []
    })
    expect(told.choices.find(({ id }) => id === personIdOf('a.handler'))).toMatchObject({
      title: '水电专干',
      sorts: false,
      serves: [0]
    })
  })

  it('offers who is linked and sorts as well once, and the offices last', async () => {
    const home = storedDoc<Household>('households', 'household-a-one')
    stored.get('households')!.set(home._id, { ...home, member: home.hub })
    const { choices } = await village.call('a.resident', 'matter.whom', {})
    expect(choices[0]).toMatchObject({ id: 'hub', name: '王长河', title: '联系党员兼党员中心户' })
    expect(choices.filter(({ name }) => name === '王长河')).toHaveLength(1)
    expect(choices.slice(-2).map(({ id }) => id)).toEqual(['office', 'town'])
  })

  it('asks the store twice', async () => {
    await village.call('a.resident', 'matter.whom', {})
    storeCalls.length = 0
    await village.call('a.resident', 'matter.whom', {})
    expect(storeCalls).toHaveLength(2)
  })

  it.each(['a.loner', 'a.homeless'] as const)('leaves out what %s has not', async (who) => {
    const told = await village.call(who, 'matter.whom', {})
    expect(told.first).toBeNull()
    expect(ids(told)).not.toEqual(expect.arrayContaining(['hub']))
    expect(ids(told)).toEqual(expect.arrayContaining(['office', personIdOf('a.officer')]))
  })

  it('never offers the one who asks', async () => {
    expect(ids(await village.call('a.officer', 'matter.whom', {}))).not.toContain(personIdOf('a.officer'))
    // The hub lives in the household of which she is the hub.
    expect(ids(await village.call('a.hub', 'matter.whom', {}))).not.toContain('hub')
  })

  it('answers for a linked household, and for no other', async () => {
    const own = await village.call('a.member', 'matter.whom', { householdId: 'household-a-one' })
    expect(own.first).toBe('王长河')
    expect(ids(own)).not.toContain('member')
    const other = { householdId: 'household-a-one' }
    for (const who of ['a.loner', 'a.officer', 'b.member'] as const)
      expect([who, await refusalOf(village.call(who, 'matter.whom', other))]).toEqual([who, 'NOT_FOUND'])
  })

  it('answers for a matter to who sorts it, and to nobody else', async () => {
    const id = await village.submit()
    const told = await village.call('a.hub', 'matter.whom', { id })
    expect(ids(told)).toEqual(expect.arrayContaining(['office', personIdOf('a.officer')]))
    expect(ids(told)).not.toContain('hub')
    for (const who of ['a.neighbor', 'a.handler', 'b.officer', 'a.resident'] as const)
      expect([who, await refusalOf(village.call(who, 'matter.whom', { id }))]).toEqual([who, 'NOT_FOUND'])
    expect(await refusalOf(village.call('a.hub', 'matter.whom', { id: 'matter-that-never-was' }))).toBe(
      'NOT_FOUND'
    )
  })

  it('says that nobody sits where nobody does', async () => {
    const town = storedDoc<{ _id: string }>('persons', personIdOf('town.office'))
    stored.get('persons')!.set(town._id, { ...town, posts: [], postKeys: [] })
    const told = await village.call('a.resident', 'matter.whom', {})
    expect(told.levels.map(({ open }) => open)).toEqual([true, false, true])
    expect(ids(told)).not.toContain('town')
  })
})
