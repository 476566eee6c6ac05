import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())

describe('matter.grant', () => {
  const asked = async () => {
    const id = await village.reach('handling')
    await village.act('a.handler', 'extend', id, { text: '等零件', until: '2026-12-11' })
    return id
  }

  it('moves the deadline, and the asker hears until when', async () => {
    const id = await asked()
    await village.act('a.officer', 'grant', id, {})
    expect(village.matter(id)).toMatchObject({
      dueAt: new Date('2026-12-11T10:00:00Z'),
      extension: { state: 'granted' }
    })
    await settled()
    expect(village.told(resident).at(-1)).toBe('村里同意多给几天，12 月 11 日前办结。')
    expect(village.told(personIdOf('a.handler')).at(-1)).toBe('同意延期，12 月 11 日前办结。')
  })

  it('takes a question, and happens once', async () => {
    expect(await refusalOf(village.act('a.officer', 'grant', await village.reach('handling'), {}))).toBe(
      'ACT_NOT_NOW'
    )
    const id = await asked()
    await village.act('a.officer', 'grant', id, {})
    expect(await refusalOf(village.act('a.officer2', 'grant', id, {}))).toBe('ACT_NOT_NOW')
  })

  it('is nothing that whoever asked does for themselves', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.officer2') })
    await village.act('a.officer2', 'take', id, {})
    await village.act('a.officer2', 'extend', id, { text: '忙', until: '2026-12-11' })
    expect(await refusalOf(village.act('a.officer2', 'grant', id, {}))).toBe('ACT_NOT_NOW')
    await village.act('a.officer', 'grant', id, {})
  })
})
