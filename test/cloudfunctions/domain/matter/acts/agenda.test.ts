import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.agenda', () => {
  it('puts the matter on the next joint office day', async () => {
    const id = await village.reach('asked')
    village.at('2026-11-25T02:00:00Z')
    await village.act('a.hub', 'agenda', id, { category: 'dispute', urgency: 'ordinary', text: '去看过了' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      category: 'dispute',
      urgency: 'ordinary',
      hands: ['village-a'],
      dueAt: new Date('2026-12-01T10:00:00Z')
    })
    expect(village.last(id).text).toBe('去看过了')
    await settled()
    expect(village.told('village-a')).toEqual(['有一件事等村里议，12 月 1 日前。'])
  })

  it('gives an urgent matter 24 hours', async () => {
    const id = await village.reach('asked')
    await village.act('a.hub', 'agenda', id, { category: 'safety', urgency: 'urgent' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-24T02:00:00Z'))
  })

  it('is possible while a question is open', async () => {
    const id = await village.reach('returned')
    await village.act('a.hub', 'agenda', id, { category: 'other', urgency: 'complex' })
    expect(village.matter(id).stage).toBe('sorted')
  })

  it('is the officers’ beside the hub’s own, and not another hub’s', async () => {
    const id = await village.reach('asked')
    const own = { category: 'other', urgency: 'ordinary' } as const
    expect(await refusalOf(village.act('b.hub', 'agenda', id, own))).toBe('NOT_FOUND')
    expect(village.told(personIdOf('a.resident'))).toEqual([])
    await village.act('a.officer', 'agenda', id, own)
    expect(village.matter(id).stage).toBe('sorted')
  })
})
