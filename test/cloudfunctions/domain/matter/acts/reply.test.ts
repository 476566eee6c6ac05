import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.reply', () => {
  it('gives the answer to the village, which has a working day to tell the asker', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'reply', id, { text: '明年开春修' })
    expect(village.matter(id)).toMatchObject({
      stage: 'replied',
      tray: 'inform',
      hands: ['village-a'],
      dueAt: new Date('2026-11-24T10:00:00Z')
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('清水镇党委办公室有了答复，请在 11 月 24 日前告诉提出人。')
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '清水镇党委办公室有了答复，村里会在 11 月 24 日前告诉您。'
    )
  })

  it('waits for no unit: who has not answered is told that it is over, and it shows', async () => {
    const id = await village.reach('split')
    await village.act('town.office', 'reply', id, { text: '镇里已经修好' })
    expect(village.matter(id)).toMatchObject({ stage: 'replied', hands: ['village-a'], inHand: [] })
    await settled()
    expect(village.told(personIdOf('town.unit')).at(-1)).toBe('清水镇党委办公室已经答复村里，您不用再办了。')
    expect((await village.call('a.resident', 'matter.read', { id })).parts).toMatchObject([
      { unit: '水利站 冯水利', answer: null, waits: null }
    ])
    expect(await refusalOf(village.act('town.unit', 'respond', id, { part: '4.1', text: '好' }))).toBe(
      'ACT_NOT_NOW'
    )
  })

  it('is nobody else’s, the county’s neither', async () => {
    const id = await village.reach('escalated')
    for (const who of ['a.officer', 'a.resident', 'county.office'] as const)
      expect(await refusalOf(village.act(who, 'reply', id, { text: '好' }))).toMatch(
        /NOT_ALLOWED|ACT_NOT_NOW/
      )
    expect(await refusalOf(village.act('b.officer', 'reply', id, { text: '好' }))).toBe('NOT_FOUND')
  })
})
