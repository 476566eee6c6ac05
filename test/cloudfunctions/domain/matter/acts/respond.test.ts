import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const [water, power] = (['town.unit', 'town.unit2'] as const).map(personIdOf) as [string, string]

/** A matter with two units, their parts 4.1 and 4.2. */
async function withTwo(): Promise<string> {
  const id = await village.reach('escalated')
  await village.act('town.office', 'split', id, {
    parts: [
      { unitId: water, text: '看看水管' },
      { unitId: power, text: '看看电线' }
    ]
  })
  return id
}

describe('matter.respond', () => {
  it('answers one part and leaves the others open', async () => {
    const id = await withTwo()
    const { dueAt } = village.matter(id)
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '水管换了' })
    expect(village.matter(id)).toMatchObject({
      stage: 'split',
      hands: ['town-1', power],
      inHand: [power],
      dueAt,
      parts: [{ id: '4.1', answer: '水管换了' }, { id: '4.2' }]
    })
    expect(village.matter(id).parts[1]).not.toHaveProperty('answer')
    await settled()
    expect(village.told('town-1').at(-1)).toBe('水利站 冯水利答复了：水管换了')
  })

  it('is told as that of the unit, by its post', async () => {
    const id = await withTwo()
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '水管换了' })
    const view = await village.call('a.resident', 'matter.read', { id })
    expect(view.history[0]!.by).toMatchObject({ name: '水利站 冯水利', standing: 'unit' })
    expect(view.parts).toMatchObject([
      { unit: '水利站 冯水利', answer: '水管换了', waits: null },
      { unit: '供电所 电小安', answer: null, waits: 'unit' }
    ])
  })

  it('brings the matter back to the town once every unit answered', async () => {
    const id = await withTwo()
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '水管换了' })
    await village.act('town.unit2', 'respond', id, { part: '4.2', text: '电线好的' })
    expect(village.matter(id)).toMatchObject({
      stage: 'escalated',
      hands: ['town-1'],
      inHand: [],
      dueAt: new Date('2026-11-26T10:00:00Z')
    })
    await settled()
    expect(village.told('town-1').at(-1)).toBe(
      '供电所 电小安答复了，各单位都答复了，请答复村里，11 月 26 日前：电线好的'
    )
  })

  it('stays readable for the unit that answered', async () => {
    const id = await withTwo()
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '水管换了' })
    const view = await village.call('town.unit', 'matter.read', { id })
    expect(view.acts).toEqual(['add'])
    await village.act('town.unit2', 'respond', id, { part: '4.2', text: '电线好的' })
    await village.act('town.office', 'reply', id, { text: '都办了' })
    expect((await village.call('town.unit', 'matter.read', { id })).acts).toEqual([])
  })

  it('is possible once, and of one’s own part alone', async () => {
    const id = await withTwo()
    expect(await refusalOf(village.act('town.unit', 'respond', id, { part: '4.2', text: '好' }))).toBe(
      'PART_UNKNOWN'
    )
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '好' })
    expect(await refusalOf(village.act('town.unit', 'respond', id, { part: '4.1', text: '又好' }))).toBe(
      'ACT_NOT_NOW'
    )
    expect(await refusalOf(village.act('town.unit3', 'respond', id, { part: '4.2', text: '好' }))).toBe(
      'NOT_FOUND'
    )
  })

  it('is possible after an objection: a unit may think better of it', async () => {
    const id = await withTwo()
    await village.act('town.unit', 'objectPart', id, { part: '4.1', text: '不归水利' })
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '还是看了，好的' })
    expect(village.matter(id).parts[0]).toMatchObject({ answer: '还是看了，好的' })
  })

  it('is over with the post of the unit; the town gives the part to another', async () => {
    const id = await withTwo()
    village.endPosts('town.unit')
    expect(await refusalOf(village.act('town.unit', 'respond', id, { part: '4.1', text: '好' }))).toBe(
      'NOT_FOUND'
    )
    await village.act('town.office', 'split', id, {
      parts: [{ unitId: personIdOf('town.unit3'), text: '看看水管', part: '4.1' }]
    })
    await village.act('town.unit3', 'respond', id, { part: '4.1', text: '好' })
    expect(village.matter(id).parts[0]).toMatchObject({
      unit: { id: personIdOf('town.unit3') },
      answer: '好'
    })
  })
})
