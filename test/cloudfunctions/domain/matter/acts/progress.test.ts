import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.progress', () => {
  it.each(['a.handler', 'a.helper'] as const)('tells the asker how far it is: %s', async (who) => {
    const id = await village.reach('handling')
    const { dueAt } = village.matter(id)
    await village.act(who, 'progress', id, { text: '灯泡买到了' })
    expect(village.matter(id)).toMatchObject({ stage: 'handling', dueAt })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(/说了进展：灯泡买到了$/)
  })

  it('can be told before the start by nobody', async () => {
    const id = await village.reach('discussed')
    expect(await refusalOf(village.act('a.handler', 'progress', id, { text: '快了' }))).toBe('ACT_NOT_NOW')
  })

  it('refuses more than nine photos', async () => {
    const id = await village.reach('handling')
    const photos = Array.from(
      { length: 10 },
      (_none, index) => `cloud://x/photos/${personIdOf('a.handler')}/${index}.jpg`
    )
    expect(await refusalOf(village.act('a.handler', 'progress', id, { text: '看', photos }))).toBe(
      'BAD_INPUT'
    )
  })
})
