import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.ask', () => {
  it('returns the matter with a question, gives seven days to answer, and leaves it with who asked too', async () => {
    const id = await village.reach('asked')
    await village.act('a.hub', 'ask', id, { text: '哪一盏？' })
    expect(village.matter(id)).toMatchObject({
      stage: 'returned',
      dueAt: new Date('2026-11-30T02:00:00Z'),
      hands: [personIdOf('a.resident'), personIdOf('a.hub')],
      tray: 'ask'
    })
    await settled()
    expect(village.told(personIdOf('a.resident'))).toEqual(['王长河想问您：哪一盏？'])
  })

  it('is not possible twice without an answer', async () => {
    const id = await village.reach('returned')
    expect(await refusalOf(village.act('a.hub', 'ask', id, { text: '喂？' }))).toBe('ACT_NOT_NOW')
  })
})
