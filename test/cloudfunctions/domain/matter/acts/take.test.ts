import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.take', () => {
  it('starts the handling and keeps the deadline that was set', async () => {
    const id = await village.reach('discussed')
    const { dueAt } = village.matter(id)
    village.at('2026-11-24T02:00:00Z')
    await village.act('a.handler', 'take', id, {})
    expect(village.matter(id)).toMatchObject({ stage: 'handling', dueAt })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('孙大勇接手办了，11 月 30 日前办结。')
  })

  it('is the lead’s alone: not the helper’s, not an uninvolved handler’s', async () => {
    const id = await village.reach('discussed')
    expect(await refusalOf(village.act('a.helper', 'take', id, {}))).toBe('NOT_ALLOWED')
    expect(await refusalOf(village.act('b.handler', 'take', id, {}))).toBe('NOT_FOUND')
    expect(await refusalOf(village.act('a.resident', 'take', id, {}))).toBe('NOT_ALLOWED')
  })
})
