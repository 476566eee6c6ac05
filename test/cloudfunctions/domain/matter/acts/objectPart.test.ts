import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const part = '4.1'
const give = (id: string, to: 'town.unit' | 'town.unit2' | 'town.unit3') =>
  village.act('town.office', 'split', id, { parts: [{ unitId: personIdOf(to), text: '看看', part }] })

describe('matter.objectPart', () => {
  it('leaves the part at the town, visibly, until it goes to another', async () => {
    const id = await village.reach('split')
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    expect(village.matter(id)).toMatchObject({ stage: 'split', hands: ['town-1'], inHand: [] })
    await settled()
    expect(village.told('town-1').at(-1)).toBe('水利站 冯水利说不归他单位，请另外分一家。原因：不归水利')
    for (const who of ['a.resident', 'a.officer', 'town.office'] as const)
      expect((await village.call(who, 'matter.read', { id })).parts).toMatchObject([
        { waits: 'town', hops: [{ name: '水利站 冯水利', objection: '不归水利' }] }
      ])
    const { rows } = await village.call('town.office', 'matter.tray', { tray: 'unit', whose: 'mine' })
    expect(rows).toMatchObject([{ id, units: [{ name: '水利站 冯水利', waits: 'town' }] }])
  })

  it('tells the former unit once the part went to another, and shows every hop', async () => {
    const id = await village.reach('split')
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    await give(id, 'town.unit2')
    await settled()
    expect(village.told(personIdOf('town.unit')).at(-1)).toBe('这件事另外分了单位，您不用再办了。')
    expect((await village.call('a.resident', 'matter.read', { id })).parts[0]!.hops).toEqual([
      { name: '水利站 冯水利', objection: '不归水利' },
      { name: '供电所 电小安', objection: null }
    ])
  })

  it('is possible once each', async () => {
    const id = await village.reach('split')
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    expect(await refusalOf(village.act('town.unit', 'objectPart', id, { part, text: '真不归' }))).toBe(
      'ACT_NOT_NOW'
    )
    await give(id, 'town.unit')
    await settled()
    const before = village.matter(id)
    expect(await refusalOf(village.act('town.unit', 'objectPart', id, { part, text: '还是不归' }))).toBe(
      'ACT_NOT_NOW'
    )
    expect(village.matter(id)).toEqual(before)
  })

  it('names the part that was objected to before, where another could be', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'split', id, {
      parts: [{ unitId: personIdOf('town.unit'), text: '看看沟' }]
    })
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    expect(await refusalOf(village.act('town.unit', 'objectPart', id, { part, text: '真不归' }))).toBe(
      'PART_OBJECTED'
    )
  })

  it('after three, the first who received it has to answer, with its time afresh', async () => {
    const id = await village.reach('split')
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    await give(id, 'town.unit2')
    await village.act('town.unit2', 'objectPart', id, { part, text: '不归供电' })
    await give(id, 'town.unit3')
    village.at('2026-11-25T02:00:00Z')
    await village.act('town.unit3', 'objectPart', id, { part, text: '不归林业' })
    expect(village.matter(id)).toMatchObject({
      hands: ['town-1', personIdOf('town.unit')],
      dueAt: new Date('2026-12-02T10:00:00Z'),
      parts: [{ unit: { id: personIdOf('town.unit') } }]
    })
    await settled()
    expect(village.told(personIdOf('town.unit')).at(-1)).toBe(
      '大家都说不归自己单位，按规矩由最先接到的您答复，12 月 2 日前。'
    )
    expect(village.told('town-1').at(-1)).toBe(
      '林业站 林护青说不归他单位，按规矩由最先接到的水利站 冯水利答复。原因：不归林业'
    )
    const view = await village.call('a.resident', 'matter.read', { id })
    expect(view.parts[0]!.hops.map(({ name }) => name)).toEqual([
      '水利站 冯水利',
      '供电所 电小安',
      '林业站 林护青',
      '水利站 冯水利'
    ])
    expect(view.history[0]!.units).toEqual(['水利站 冯水利'])
    expect((await village.call('town.unit', 'matter.read', { id })).acts.sort()).toEqual([
      'add',
      'recuse',
      'respond'
    ])
  })

  it('passes over a first receiver whose post ended', async () => {
    const id = await village.reach('split')
    await village.act('town.unit', 'objectPart', id, { part, text: '不归水利' })
    await give(id, 'town.unit2')
    await village.act('town.unit2', 'objectPart', id, { part, text: '不归供电' })
    await give(id, 'town.unit3')
    village.endPosts('town.unit')
    await village.act('town.unit3', 'objectPart', id, { part, text: '不归林业' })
    expect(village.matter(id).parts[0]!.unit.id).toBe(personIdOf('town.unit2'))
  })
})
