import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { appealedMatter } from '../../../../support/excluding'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())
describe('matter.appeal', () => {
  it('goes to the level above', async () => {
    const id = await appealedMatter(village)
    expect(village.matter(id).exclusion?.state).toBe('appealed')
    await settled()
    expect(village.told('town-1').at(-1)).toBe('有人对不计入满意率提出申诉(石桥村村委会)：村里可以去反映')
    expect(village.told(resident).at(-1)).not.toMatch(/申诉\(/)
  })

  it('is possible once', async () => {
    const id = await appealedMatter(village)
    expect(await refusalOf(village.act('a.resident', 'appeal', id, { text: '再说' }))).toBe('ACT_NOT_NOW')
  })
})
