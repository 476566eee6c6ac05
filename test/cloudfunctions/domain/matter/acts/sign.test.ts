import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { excludedMatter } from '../../../../support/excluding'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())
describe('matter.sign', () => {
  it('is for a second person: not for who asked for it', async () => {
    const id = await excludedMatter(village)
    expect(await refusalOf(village.act('a.officer', 'sign', id, {}))).toBe('ACT_NOT_NOW')
    await village.act('a.officer2', 'sign', id, {})
    expect(village.matter(id).exclusion).toMatchObject({ state: 'signed', by: personIdOf('a.officer') })
    await settled()
    expect(village.told(resident).at(-1)).toMatch(/您要是不同意，可以申诉/)
  })

  it('can be the town', async () => {
    const id = await excludedMatter(village)
    await village.act('town.office', 'sign', id, { text: '确实不归村里' })
    expect(village.last(id).by.standing).toBe('town')
  })
})
