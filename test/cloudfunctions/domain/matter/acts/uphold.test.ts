import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { appealedMatter } from '../../../../support/excluding'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())
describe('matter.uphold', () => {
  it('is decided above the village, and the asker and the village hear it', async () => {
    const id = await appealedMatter(village)
    expect(await refusalOf(village.act('a.officer', 'uphold', id, { text: '看过了' }))).toBe('NOT_ALLOWED')
    await village.act('town.office', 'uphold', id, { text: '看过了' })
    expect(village.matter(id).exclusion?.state).toBe('upheld')
    await settled()
    expect(village.told(resident).at(-1)).toMatch(/您的申诉/)
    expect(village.told('village-a').at(-1)).toMatch(/提出人的申诉/)
  })

  it('ends it', async () => {
    const id = await appealedMatter(village)
    await village.act('town.office', 'uphold', id, { text: '看过了' })
    expect(await refusalOf(village.act('town.office', 'restore', id, { text: '再看' }))).toBe('ACT_NOT_NOW')
    expect(await refusalOf(village.act('a.resident', 'appeal', id, { text: '再说' }))).toBe('ACT_NOT_NOW')
  })
})
