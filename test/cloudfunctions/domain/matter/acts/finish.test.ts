import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { finishOutcomes } from '../../../../../types/domain/outcomes'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.finish', () => {
  it.each(finishOutcomes)('ends honestly as %s and waits seven days for the rating', async (outcome) => {
    const id = await village.reach('handling')
    await village.act('a.handler', 'finish', id, { outcome, text: '结果在这里' })
    expect(village.matter(id)).toMatchObject({
      stage: 'handled',
      outcome: { kind: outcome, text: '结果在这里' },
      dueAt: new Date('2026-11-30T02:00:00Z'),
      hands: [personIdOf('a.resident')],
      inHand: []
    })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('孙大勇办完了，请看看满意不满意。')
  })

  it('is the lead’s alone', async () => {
    const id = await village.reach('handling')
    expect(await refusalOf(village.act('a.helper', 'finish', id, { outcome: 'solved', text: '好' }))).toBe(
      'NOT_ALLOWED'
    )
  })

  it('can neither decline nor go without words', async () => {
    const id = await village.reach('handling')
    expect(
      await refusalOf(village.act('a.handler', 'finish', id, { outcome: 'declined' as never, text: '好' }))
    ).toBe('BAD_INPUT')
    expect(
      await refusalOf(village.act('a.handler', 'finish', id, { outcome: 'unsolvable', text: ' ' }))
    ).toBe('BAD_INPUT')
  })
})
