import { memoryVillage, refusalOf } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.classify', () => {
  it('sets what it is about and how urgent, and nothing else', async () => {
    const id = await village.reach('asked')
    const before = village.matter(id)
    await village.act('a.hub', 'classify', id, { category: 'safety', urgency: 'urgent' })
    const { stage, dueAt, hands } = before
    expect(village.matter(id)).toMatchObject({ category: 'safety', urgency: 'urgent', stage, dueAt, hands })
  })

  it('is the officers’ once the matter is given to a lead', async () => {
    const id = await village.reach('discussed')
    expect(
      await refusalOf(village.act('a.hub', 'classify', id, { category: 'other', urgency: 'urgent' }))
    ).toBe('NOT_ALLOWED')
    await village.act('a.officer2', 'classify', id, { category: 'welfare', urgency: 'complex' })
    expect(village.matter(id)).toMatchObject({ category: 'welfare', stage: 'discussed' })
  })

  it('is not the asker’s', async () => {
    const id = await village.reach('asked')
    expect(
      await refusalOf(village.act('a.resident', 'classify', id, { category: 'other', urgency: 'urgent' }))
    ).toBe('NOT_ALLOWED')
  })
})
