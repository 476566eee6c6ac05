import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())

describe('matter.assembly', () => {
  it('marks what only the villagers’ assembly may decide, and the asker hears it', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assembly', id, {})
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', assembly: true })
    await settled()
    expect(village.told(resident).at(-1)).toBe('这件事要由村民会议来定，村里会把结果告诉您。')
  })

  it('is marked once, and stays when the matter is decided', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'assembly', id, { text: '集体土地' })
    expect(await refusalOf(village.act('a.officer2', 'assembly', id, {}))).toBe('ACT_NOT_NOW')
    await village.act('a.officer', 'assign', id, {
      leadId: personIdOf('a.handler'),
      text: '村民会议 12 票同意'
    })
    expect((await village.call('a.resident', 'matter.read', { id })).assembly).toBe(true)
  })
})
