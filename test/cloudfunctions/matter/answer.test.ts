import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

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

  it('is not the officer’s where there is a hub', async () => {
    const id = await village.reach('asked')
    expect(await refusalOf(village.act('a.officer', 'answer', id, { text: '好', category: 'other' }))).toBe(
      'NOT_ALLOWED'
    )
  })

  it('cannot come without words', async () => {
    const id = await village.reach('asked')
    expect(await refusalOf(village.act('a.hub', 'answer', id, { text: ' ', category: 'other' }))).toBe(
      'BAD_INPUT'
    )
  })
})
