import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.answer', () => {
  it('explains on the spot and waits for the rating', async () => {
    const id = await village.reach('asked')
    await village.act('a.hub', 'answer', id, { text: '灯明天换', category: 'infrastructure' })
    expect(village.matter(id)).toMatchObject({
      stage: 'handled',
      category: 'infrastructure',
      outcome: { kind: 'explained', text: '灯明天换' },
      hands: [personIdOf('a.resident')],
      dueAt: new Date('2026-11-30T02:00:00Z')
    })
    await settled()
    expect(village.told(personIdOf('a.resident'))).toEqual(['王长河答复了您，请看看满意不满意。'])
  })

  it('by an officer, where there is no hub', async () => {
    const id = await village.submit('a.loner')
    await village.act('a.officer', 'answer', id, { text: '已登记', category: 'other' })
    expect(village.last(id).by).toMatchObject({ standing: 'sorter' })
  })

  it.each(['asked', 'returned'] as const)('by an officer beside the hub, at %s', async (stage) => {
    const id = await village.reach(stage)
    await village.act('a.officer', 'answer', id, { text: '好', category: 'other' })
    expect(village.matter(id)).toMatchObject({ stage: 'handled', outcome: { kind: 'explained' } })
  })

  it('by the hub while the question is open', async () => {
    const id = await village.reach('returned')
    await village.act('a.hub', 'answer', id, { text: '问到了，是三号灯', category: 'infrastructure' })
    expect(village.matter(id).stage).toBe('handled')
  })

  it('cannot come without words', async () => {
    const id = await village.reach('asked')
    expect(await refusalOf(village.act('a.hub', 'answer', id, { text: ' ', category: 'other' }))).toBe(
      'BAD_INPUT'
    )
  })
})
