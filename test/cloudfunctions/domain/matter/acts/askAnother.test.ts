import { refusalOf, settled } from '../../../../support/memoryVillage'
import { silentVillage } from '../../../../support/silence'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const { village, unheard, read } = silentVillage()

/** Given to somebody whose days are over. */
async function unhandled(): Promise<string> {
  const id = await village.reach('handling')
  await village.late('2026-12-28T02:00:00Z')
  return id
}

describe('matter.askAnother', () => {
  it('of a silent hub brings the matter to the village at once, with time of its own', async () => {
    const id = await unheard()
    await village.act('a.resident', 'askAnother', id, {})
    await settled()
    const matter = village.matter(id)
    expect(matter).toMatchObject({ stage: 'asked', hub: null, hands: ['village-a'], toldLate: false })
    expect(matter.dueAt!.toISOString()).toBe('2026-11-26T10:00:00.000Z')
    expect(village.told(personIdOf('a.hub')).at(-1)).toMatch(/请村里换人来看.*您不用再看了/)
    expect(village.told('village-a').at(-1)).toMatch(/一直没有回音，.*请村里换人来看，11 月 26 日前/)
    expect(await refusalOf(read('a.hub', id))).toBe('NOT_FOUND')
    await village.act('a.officer', 'agenda', id, { category: 'safety', urgency: 'ordinary' })
  })

  it('of a silent lead is for the village to decide, which can give it to another', async () => {
    const id = await unhandled()
    await village.act('a.resident', 'askAnother', id, {})
    await settled()
    expect(village.matter(id)).toMatchObject({ stage: 'handling', anotherAsked: true })
    expect(village.told('village-a').at(-1)).toMatch(/请村里换人来看：.*可以换人办/)
    expect(await refusalOf(village.act('a.resident', 'askAnother', id, {}))).toBe('ACT_NOT_NOW')
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.helper'), text: '请您接着办' })
    expect(village.matter(id).anotherAsked).toBeUndefined()
  })

  it('is not possible where the village has it already', async () => {
    const id = await village.reach('sorted')
    await village.late('2026-12-28T02:00:00Z')
    expect((await read('a.resident', id)).acts).not.toContain('askAnother')
    expect((await read('a.resident', id)).acts).toContain('urge')
  })
})
