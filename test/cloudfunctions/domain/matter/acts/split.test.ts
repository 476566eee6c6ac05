import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const [water, power, forest] = (['town.unit', 'town.unit2', 'town.unit3'] as const).map(personIdOf) as [
  string,
  string,
  string
]
const two = [
  { unitId: water, text: '看看水管' },
  { unitId: power, text: '看看电线' }
]

describe('matter.split', () => {
  it('gives each unit its part, with five working days', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: two })
    expect(village.matter(id)).toMatchObject({
      stage: 'split',
      tray: 'unit',
      hands: ['town-1', water, power],
      inHand: [water, power],
      dueAt: new Date('2026-11-30T10:00:00Z'),
      parts: [
        { id: '4.1', unit: { id: water, name: '水利站 冯水利' }, ask: '看看水管' },
        { id: '4.2', unit: { id: power, name: '供电所 电小安' }, ask: '看看电线' }
      ]
    })
    await settled()
    expect(village.told(water)).toEqual(['清水镇党委办公室分给您一件事，11 月 30 日前答复。'])
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '清水镇党委办公室分给了水利站 冯水利、供电所 电小安，11 月 30 日前答复。'
    )
  })

  it('can be added to, and then tells of the new ones alone', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: [two[0]!] })
    await settled()
    const before = village.told(water).length
    village.at('2026-11-25T02:00:00Z')
    await village.act('town.office', 'split', id, { parts: [two[1]!] })
    await settled()
    expect(village.matter(id).parts.map(({ unit }) => unit.id)).toEqual([water, power])
    expect(village.told(water)).toHaveLength(before)
    expect(village.told(power)).toHaveLength(1)
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '清水镇党委办公室分给了供电所 电小安，12 月 2 日前答复。'
    )
    const [entry] = (await village.call('a.resident', 'matter.read', { id })).history
    expect(entry!.units).toEqual(['供电所 电小安'])
  })

  it('gives a part to another unit; the first one is told that it is over and loses the matter', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: two })
    await village.act('town.office', 'split', id, {
      parts: [{ unitId: forest, text: '看看树', part: '4.1' }]
    })
    expect(village.matter(id)).toMatchObject({
      hands: ['town-1', forest, power],
      parts: [
        {
          id: '4.1',
          unit: { id: forest },
          ask: '看看树',
          hops: [{ to: { id: water } }, { to: { id: forest } }]
        },
        { id: '4.2', unit: { id: power } }
      ]
    })
    await settled()
    expect(village.told(water).at(-1)).toBe('这件事另外分了单位，您不用再办了。')
    expect(village.told(power)).toHaveLength(1)
    expect(await refusalOf(village.call('town.unit', 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it('tells a unit of a second part though it has one already', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: two })
    await village.act('town.office', 'split', id, {
      parts: [{ unitId: water, text: '再看看沟', part: '4.2' }]
    })
    await settled()
    expect(village.told(water)).toHaveLength(2)
    expect(village.matter(id)).toMatchObject({ hands: ['town-1', water], inHand: [water] })
  })

  it('has the units reminded before their day, and pressed after it; the county hears of the latter', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: two })
    await village.act('town.unit2', 'respond', id, { part: '4.2', text: '电线好的' })
    await village.sweep('2026-11-27T01:00:00Z')
    expect(village.told(water).at(-1)).toBe('清水镇党委办公室分给您的一件事快到期了，11 月 30 日前要答复。')
    await village.sweep('2026-11-30T10:00:01Z')
    expect(village.told(water).at(-1)).toBe('清水镇党委办公室分给您的一件事过期了，请尽快答复。')
    expect(village.told(power)).toHaveLength(1)
    expect(village.told('county-1').at(-1)).toBe(
      '清水镇党委办公室有一件事过期了(在等水利站 冯水利)，请督促。'
    )
    expect(village.told('village-a').at(-1)).toBe('提到清水镇党委办公室的一件事过期了，已经报给上一级。')
  })

  it('shows how to reach the units to the town alone', async () => {
    const id = await village.reach('split')
    const reach = async (who: 'town.office' | 'a.resident' | 'a.officer' | 'town.unit') =>
      (await village.call(who, 'matter.read', { id })).parts[0]!.reach
    expect(await reach('town.office')).toEqual({ id: water, name: '水利站 冯水利', phone: '13830000002' })
    for (const who of ['a.resident', 'a.officer', 'town.unit'] as const) expect(await reach(who)).toBeNull()
  })

  it.each([
    ['nobody', 'p-nobody', 'PERSON_UNKNOWN'],
    ['somebody without a post', personIdOf('a.neighbor'), 'PERSON_UNKNOWN'],
    ['a handler of the village', personIdOf('a.handler'), 'PERSON_UNKNOWN'],
    ['an officer of the village', personIdOf('a.officer'), 'PERSON_UNKNOWN']
  ])('refuses %s as a unit and writes nothing', async (_name, unitId, refusal) => {
    const id = await village.reach('escalated')
    const before = village.matter(id)
    const parts = [two[0]!, { unitId, text: '看看' }]
    expect(await refusalOf(village.act('town.office', 'split', id, { parts }))).toBe(refusal)
    expect(village.matter(id)).toEqual(before)
  })

  it('refuses whoever asked as a unit', async () => {
    const id = await village.submit('town.unit2')
    await village.act('town.office', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    await village.act('town.office', 'escalate', id, { text: '归县里' })
    expect(await refusalOf(village.act('county.office', 'split', id, { parts: two }))).toBe('PERSON_UNKNOWN')
    expect(village.matter(id).parts).toEqual([])
  })

  it('refuses a part that is answered, is not there, or is named twice', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'split', id, { parts: two })
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '修好了' })
    await settled()
    const before = village.matter(id)
    const again = (part: string) => ({ unitId: forest, text: '看看', part })
    for (const parts of [[again('4.1')], [again('9.9')], [again('4.2'), again('4.2')]])
      expect(await refusalOf(village.act('town.office', 'split', id, { parts }))).toBe('PART_UNKNOWN')
    expect(village.matter(id)).toEqual(before)
  })

  it('refuses more parts than a matter may have', async () => {
    const id = await village.reach('escalated')
    const parts = Array.from({ length: 8 }, () => two[0]!)
    await village.act('town.office', 'split', id, { parts })
    expect(await refusalOf(village.act('town.office', 'split', id, { parts: [two[1]!] }))).toBe(
      'TOO_MANY_PARTS'
    )
    await village.act('town.office', 'split', id, { parts: [{ ...two[1]!, part: '4.3' }] })
    expect(village.matter(id).parts).toHaveLength(8)
  })

  it('is the business of whoever has it, not of whoever sits still higher', async () => {
    const id = await village.reach('escalated')
    for (const who of ['county.office', 'a.officer', 'a.resident'] as const)
      expect(await refusalOf(village.act(who, 'split', id, { parts: two }))).toMatch(
        /NOT_ALLOWED|ACT_NOT_NOW/
      )
  })
})
