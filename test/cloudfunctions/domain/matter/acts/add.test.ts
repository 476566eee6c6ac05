import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.add', () => {
  it('adds a word and leaves stage and deadline as they are', async () => {
    const id = await village.reach('asked')
    const { dueAt } = village.matter(id)
    village.at('2026-11-23T05:00:00Z')
    await village.act('a.resident', 'add', id, { text: '还有一盏' })
    expect(village.matter(id)).toMatchObject({ stage: 'asked', dueAt, version: 2 })
    expect(village.last(id)).toMatchObject({ act: 'add', text: '还有一盏', photos: [] })
  })

  it('answering a question sends the matter back, with the time for sorting afresh', async () => {
    const id = await village.reach('returned')
    village.at('2026-11-26T02:00:00Z')
    await village.act('a.resident', 'add', id, { text: '村口那一盏' })
    expect(village.matter(id)).toMatchObject({
      stage: 'asked',
      hands: [personIdOf('a.hub')],
      dueAt: new Date('2026-11-27T10:00:00Z')
    })
    await settled()
    expect(village.told(personIdOf('a.hub')).at(-1)).toBe('周小满补充了一句。')
  })

  it('is open to the lead before the start, and closed to the lead after it', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'add', id, { text: '明天去看' })
    await village.act('a.handler', 'take', id, {})
    expect(await refusalOf(village.act('a.handler', 'add', id, { text: '去过了' }))).toBe('NOT_ALLOWED')
  })

  it('is how the office above presses, in words that everybody of the matter reads', async () => {
    const id = await village.reach('handling')
    await village.act('town.office', 'add', id, { text: '天冷了，请抓紧。' })
    expect(village.matter(id)).toMatchObject({
      stage: 'handling',
      hands: [personIdOf('a.handler'), personIdOf('a.helper')]
    })
    await settled()
    const words = '镇党委办替镇里催一催：天冷了，请抓紧。'
    for (const who of [personIdOf('a.handler'), personIdOf('a.resident'), 'village-a'])
      expect([who, village.told(who).at(-1)]).toEqual([who, words])
  })

  it('of the town that has the matter is a word like another', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'add', id, { text: '单位去看了。' })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('镇党委办补充了一句。')
    expect(village.told('village-a').at(-1)).not.toContain('单位去看了')
  })

  it('is over once the matter is closed', async () => {
    const id = await village.reach('closed')
    expect(await refusalOf(village.act('a.resident', 'add', id, { text: '谢谢' }))).toBe('ACT_NOT_NOW')
  })
})
