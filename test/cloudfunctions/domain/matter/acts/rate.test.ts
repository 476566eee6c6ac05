import { memoryVillage, refusalOf, refusedBy, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.rate', () => {
  it.each(['yes', 'basically'] as const)('%s closes the matter', async (satisfaction) => {
    const id = await village.reach('handled')
    village.at('2026-11-24T02:00:00Z')
    await village.act('a.resident', 'rate', id, { satisfaction, score: 4, text: '谢谢' })
    expect(village.matter(id)).toMatchObject({
      stage: 'closed',
      rating: { satisfaction, score: 4 },
      outcome: { kind: 'solved' },
      closedAt: new Date('2026-11-24T02:00:00Z'),
      dueAt: null,
      hands: []
    })
  })

  it('is one tap: neither score nor words are needed', async () => {
    const id = await village.reach('handled')
    await village.act('a.resident', 'rate', id, { satisfaction: 'yes' })
    expect(village.matter(id).rating).toEqual({ satisfaction: 'yes', score: null })
  })

  it('not satisfied puts the matter back before the officers, who are told', async () => {
    const id = await village.reach('handled')
    await village.act('a.resident', 'rate', id, { satisfaction: 'no', text: '还是黑的' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      reopened: 1,
      rating: null,
      outcome: null,
      lead: null,
      hands: ['village-a'],
      dueAt: new Date('2026-11-24T10:00:00Z')
    })
    await settled()
    expect(village.told('village-a').at(-1)).toBe('周小满不满意，要重新议。')
  })

  it('not satisfied with an urgent matter gives 24 hours', async () => {
    const id = await village.reach('discussed')
    await village.act('a.officer', 'classify', id, { category: 'safety', urgency: 'urgent', text: '急' })
    await village.act('a.handler', 'take', id, {})
    await village.act('a.handler', 'finish', id, { outcome: 'solved', text: '好' })
    await village.act('a.resident', 'rate', id, { satisfaction: 'no' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-24T02:00:00Z'))
  })

  it.each([0, 6, 2.5, '5', null])('refuses the score %j', async (score) => {
    const id = await village.reach('handled')
    expect(
      await refusalOf(village.act('a.resident', 'rate', id, { satisfaction: 'yes', score: score as number }))
    ).toBe('BAD_INPUT')
  })

  it.each([
    ['yes', 2],
    ['basically', 1],
    ['no', 4],
    ['no', 5]
  ] as const)('refuses %s with the score %i, which says the opposite', async (satisfaction, score) => {
    const id = await village.reach('handled')
    const seen = village.matter(id).version
    const refusal = await refusedBy(village.act('a.resident', 'rate', id, { satisfaction, score, seen }))
    expect(refusal).toMatchObject({ named: 'BAD_INPUT', fields: { score: expect.any(String) } })
    expect(village.matter(id).stage).toBe('handled')
  })

  it.each(['yes', 'basically', 'no'] as const)(
    'takes %s with a score in the middle',
    async (satisfaction) => {
      const id = await village.reach('handled')
      await village.act('a.resident', 'rate', id, { satisfaction, score: 3 })
      expect(village.last(id)).toMatchObject({ satisfaction, score: 3 })
    }
  )

  it('is the asker’s alone, and possible once', async () => {
    const id = await village.reach('handled')
    expect(await refusalOf(village.act('a.handler', 'rate', id, { satisfaction: 'yes' }))).toBe('NOT_ALLOWED')
    expect(await refusalOf(village.act('a.officer', 'rate', id, { satisfaction: 'yes' }))).toBe('NOT_ALLOWED')
    await village.act('a.resident', 'rate', id, { satisfaction: 'yes' })
    expect(await refusalOf(village.act('a.resident', 'rate', id, { satisfaction: 'no' }))).toBe('ACT_NOT_NOW')
    expect(village.matter(id).asker.id).toBe(personIdOf('a.resident'))
  })
})
