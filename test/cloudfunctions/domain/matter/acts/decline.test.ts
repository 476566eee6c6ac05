import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.decline', () => {
  it('ends with the reason and waits for the rating', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'decline', id, { text: '归供电所管' })
    expect(village.matter(id)).toMatchObject({
      stage: 'handled',
      outcome: { kind: 'declined', text: '归供电所管' },
      hands: [personIdOf('a.resident')],
      dueAt: new Date('2026-11-30T02:00:00Z')
    })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe('村里没有受理，原因：归供电所管')
  })

  it('is impossible without a reason', async () => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'decline', id, { text: '  ' }))).toBe('BAD_INPUT')
    expect(await refusalOf(village.act('a.officer', 'decline', id, {} as never))).toBe('BAD_INPUT')
  })

  it('can be answered by the asker with not satisfied, which puts it back', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'decline', id, { text: '归供电所管' })
    await village.act('a.resident', 'rate', id, { satisfaction: 'no' })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', reopened: 1, outcome: null })
  })
})
