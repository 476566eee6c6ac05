import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.sendBack', () => {
  it('puts the matter before the village again, with the reason', async () => {
    const id = await village.reach('escalated')
    await village.act('town.office', 'sendBack', id, { text: '村里自己能定' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      tray: 'discuss',
      hands: ['village-a'],
      lead: null,
      dueAt: new Date('2026-11-24T10:00:00Z')
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe(
      '清水镇党委办公室退回了一件事，11 月 24 日前要有结果。原因：村里自己能定'
    )
    expect(village.told(personIdOf('a.resident')).at(-1)).toContain('退回村里办')
  })

  it('from the units too: they are told, and what was answered still shows', async () => {
    const id = await village.reach('escalated')
    const parts = (['town.unit', 'town.unit2'] as const).map((who) => ({
      unitId: personIdOf(who),
      text: '看看'
    }))
    await village.act('town.office', 'split', id, { parts })
    await village.act('town.unit', 'respond', id, { part: '4.1', text: '归村里管' })
    await village.act('town.office', 'sendBack', id, { text: '水利站看过，归村里管' })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', hands: ['village-a'], inHand: [] })
    await settled()
    expect(village.told(personIdOf('town.unit2')).at(-1)).toBe(
      '清水镇党委办公室把这件事退回了村里，您不用再办了。'
    )
    expect((await village.call('a.officer', 'matter.read', { id })).parts).toMatchObject([
      { answer: '归村里管', waits: null },
      { answer: null, waits: null }
    ])
  })

  it('keeps the objections of those who were asked to lead before: the town is no way to begin anew', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'object', id, { text: '不归我' })
    await village.act('a.officer', 'escalate', id, { text: '没人办得了' })
    await village.act('town.office', 'sendBack', id, { text: '村里能办' })
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.handler'), text: '还是他' })
    expect(await refusalOf(village.act('a.handler', 'object', id, { text: '不归我' }))).toBe('ACT_NOT_NOW')
  })
})
