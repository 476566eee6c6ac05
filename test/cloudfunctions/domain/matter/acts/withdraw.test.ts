import { memoryVillage, refusalOf } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.withdraw', () => {
  it('ends the matter, which stays readable', async () => {
    const id = await village.reach('asked')
    await village.act('a.resident', 'withdraw', id, { text: '自己修好了' })
    expect(village.matter(id)).toMatchObject({ stage: 'withdrawn', dueAt: null, hands: [], tray: 'closed' })
    expect(village.last(id)).toMatchObject({ text: '自己修好了' })
    expect(await village.call('a.resident', 'matter.read', { id })).toMatchObject({
      stage: 'withdrawn',
      acts: []
    })
  })

  it('needs no reason', async () => {
    const id = await village.reach('handling')
    await village.act('a.resident', 'withdraw', id, {})
    expect('text' in village.last(id)).toBe(false)
    expect(village.matter(id).inHand).toEqual([])
  })

  it('is the asker’s alone', async () => {
    const id = await village.reach('asked')
    expect(await refusalOf(village.act('a.hub', 'withdraw', id, {}))).toBe('NOT_ALLOWED')
  })

  it('comes too late once there is a result', async () => {
    const id = await village.reach('handled')
    expect(await refusalOf(village.act('a.resident', 'withdraw', id, {}))).toBe('ACT_NOT_NOW')
    expect(village.matter(id).asker.id).toBe(personIdOf('a.resident'))
  })
})
