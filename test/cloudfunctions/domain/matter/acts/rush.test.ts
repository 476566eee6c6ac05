import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())

describe('matter.rush', () => {
  it('brings forward what cannot wait for the office day: due within a day, told with the reason', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'rush', id, { text: '桥要塌了' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      urgency: 'urgent',
      dueAt: new Date('2026-11-24T02:00:00Z')
    })
    await settled()
    expect(village.told(resident).at(-1)).toBe('村里把它提前议，11 月 24 日前有结果。原因：桥要塌了')
  })

  it('takes a reason, and somebody who decides', async () => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'rush', id, { text: ' ' }))).toBe('BAD_INPUT')
    expect(await refusalOf(village.act('a.hub', 'rush', id, { text: '急' }))).toBe('NOT_ALLOWED')
  })

  it('is not offered for what is urgent already', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'rush', id, { text: '急' })
    expect(await refusalOf(village.act('a.officer2', 'rush', id, { text: '急' }))).toBe('ACT_NOT_NOW')
    expect((await village.call('a.officer2', 'matter.read', { id })).acts).not.toContain('rush')
  })
})
