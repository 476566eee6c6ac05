import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { excludedMatter } from '../../../../support/excluding'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())
describe('matter.exclude', () => {
  it('asks for a second signature, here and above, and changes no figure yet', async () => {
    const id = await excludedMatter(village)
    expect(village.matter(id).exclusion).toEqual({ by: personIdOf('a.officer'), state: 'asked' })
    await settled()
    expect(village.told('village-a').at(-1)).toMatch(/要第二个人签字/)
    expect(village.told('town-1').at(-1)).toMatch(/要第二个人签字/)
    expect(village.told(resident).at(-1)).toMatch(/还要第二个人签字/)
  })

  it('is for what could not be solved, not for what was', async () => {
    const id = await village.reach('handled')
    expect(await refusalOf(village.act('a.officer', 'exclude', id, { text: '不算' }))).toBe('ACT_NOT_NOW')
  })
})
