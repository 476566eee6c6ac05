import { freshId } from '../../../../support/ids'
import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf, type PersonKey } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

/** A matter whose asker wished to stay unknown, given to that very asker by an officer who cannot know. */
async function givenTo(asker: PersonKey): Promise<string> {
  const id = freshId('matter')
  await village.call(asker, 'matter.submit', { id, text: '灌溉站的账没有公开。', hideName: true })
  await village.act('a.officer', 'agenda', id, { category: 'affairs', urgency: 'ordinary' })
  await village.act('a.officer', 'assign', id, { leadId: personIdOf(asker) })
  await settled()
  return id
}

describe('matter.recuse', () => {
  it('brings the matter back to the office, which is told nothing of why', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'recuse', id, {})
    await settled()
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', lead: null, hands: ['village-a'] })
    expect(village.last(id)).toMatchObject({ text: '要回避，请另外安排。', by: { standing: 'lead' } })
    expect(village.told('village-a').at(-1)).toBe(
      '孙大勇要回避，请另外定人，11 月 24 日前。要回避，请另外安排。'
    )
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('孙大勇要回避，村里会另外定人。')
    expect(await refusalOf(village.act('a.handler', 'take', id, {}))).toBe('NOT_FOUND')
  })

  it('is no objection: everybody keeps theirs, and it never comes back to whoever is concerned', async () => {
    const id = await village.reach('discussed')
    await village.act('a.handler', 'recuse', id, {})
    for (const who of ['a.helper', 'a.officer', 'a.officer2'] as const) {
      await village.act('a.officer', 'assign', id, { leadId: personIdOf(who), text: '请看看' })
      await village.act(who, 'object', id, { text: '不归我' })
    }
    expect(village.matter(id)).toMatchObject({ stage: 'discussed', lead: { id: personIdOf('a.helper') } })
  })

  it('is all that who asked can do with their own matter, and they are told so alone', async () => {
    const id = await givenTo('a.handler')
    expect(village.told(personIdOf('a.handler')).at(-1)).toMatch(/自己的事不能自己办.*我要回避/)
    expect(await refusalOf(village.act('a.handler', 'take', id, {}))).toBe('NOT_ALLOWED')
    expect(await refusalOf(village.act('a.handler', 'object', id, { text: '不归我' }))).toBe('NOT_ALLOWED')
    const { acts } = await village.call('a.handler', 'matter.read', { id })
    expect(acts.sort()).toEqual(['add', 'recuse', 'withdraw'])
    await village.act('a.handler', 'recuse', id, {})
    expect(village.last(id).by).toEqual({
      id: personIdOf('a.handler'),
      name: '孙大勇',
      standing: 'lead'
    })
  })

  it('is not possible for who asked while somebody else has it', async () => {
    const id = await village.reach('discussed')
    expect(await refusalOf(village.act('a.resident', 'recuse', id, {}))).toBe('ACT_NOT_NOW')
  })

  it('of a unit gives its part back to the town', async () => {
    const id = await village.reach('split')
    const part = village.matter(id).parts[0]!.id
    expect(await refusalOf(village.act('town.unit', 'recuse', id, {}))).toBe('PART_UNKNOWN')
    await village.act('town.unit', 'recuse', id, { part })
    await settled()
    expect(village.matter(id)).toMatchObject({ stage: 'split', hands: ['town-1'] })
    expect(village.told('town-1').at(-1)).toMatch(/要回避，请另外分一家/)
  })
})
