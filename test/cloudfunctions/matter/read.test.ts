import { memoryVillage, refusalOf, refusedBy } from '../../support/memoryVillage'
import { outsiders } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.read', () => {
  it.each([
    ['a.resident', ['add', 'rate']],
    ['a.hub', []],
    ['a.officer', []]
  ] as const)('shows a handled matter to %s with the acts %j', async (who, acts) => {
    const id = await village.reach('handled')
    expect((await village.call(who, 'matter.read', { id })).acts).toEqual(acts)
  })

  it('shows the lead and the helper what they handle', async () => {
    const id = await village.reach('handling')
    expect((await village.call('a.handler', 'matter.read', { id })).acts.sort()).toEqual([
      'escalate',
      'extend',
      'finish',
      'hold',
      'progress'
    ])
    expect((await village.call('a.helper', 'matter.read', { id })).acts).toEqual(['progress'])
  })

  it.each(['a.neighbor', 'a.loner', 'a.member', 'a.handler', ...outsiders] as const)(
    'shows nothing to %s',
    async (who) => {
      const id = await village.reach('asked')
      expect(await refusalOf(village.call(who, 'matter.read', { id }))).toBe('NOT_FOUND')
    }
  )

  it('does not tell a foreign matter from a missing one', async () => {
    const id = await village.reach('asked')
    const foreign = await refusedBy(village.call('b.officer', 'matter.read', { id }))
    const missing = await refusedBy(village.call('b.officer', 'matter.read', { id: 'matter-that-never-was' }))
    expect(foreign.toWire()).toEqual(missing.toWire())
  })
})
