import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

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

  it('with another urgency gives the discussion another day, and tells the office', async () => {
    const id = await village.reach('sorted')
    village.at('2026-11-25T02:00:00Z')
    await village.act('a.hub', 'classify', id, { category: 'safety', urgency: 'urgent' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-26T02:00:00Z'))
    await settled()
    expect(village.told('village-a').at(-1)).toBe('改成了「紧急」，11 月 26 日前。')
  })

  it('with another urgency gives the lead another day, and tells the lead', async () => {
    const id = await village.reach('discussed')
    village.at('2026-11-25T02:00:00Z')
    await village.act('a.officer', 'classify', id, { category: 'infrastructure', urgency: 'complex' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-12-16T10:00:00Z'))
    await settled()
    expect(village.told(personIdOf('a.handler')).at(-1)).toBe('改成了「复杂」，12 月 16 日前。')
  })

  it.each(['sorted', 'discussed'] as const)(
    'of the category alone leaves the day at %s, and tells nobody',
    async (stage) => {
      const id = await village.reach(stage)
      const { dueAt } = village.matter(id)
      const told = ['village-a', personIdOf('a.handler')].map((one) => village.told(one).length)
      village.at('2026-11-25T02:00:00Z')
      await village.act('a.officer', 'classify', id, { category: 'safety', urgency: 'ordinary' })
      expect(village.matter(id).dueAt).toEqual(dueAt)
      await settled()
      expect(['village-a', personIdOf('a.handler')].map((one) => village.told(one).length)).toEqual(told)
    }
  )

  it('is not the asker’s', async () => {
    const id = await village.reach('asked')
    expect(
      await refusalOf(village.act('a.resident', 'classify', id, { category: 'other', urgency: 'urgent' }))
    ).toBe('NOT_ALLOWED')
  })
})
