import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())

describe('matter.hold', () => {
  const hold = (id: string, until = '2026-12-04') =>
    village.act('a.handler', 'hold', id, { why: 'weather', text: '下雨不能浇水泥', until })

  it('stands still until a day, for a reason that the asker sees', async () => {
    const id = await village.reach('handling')
    await hold(id)
    expect(village.matter(id)).toMatchObject({
      stage: 'held',
      tray: 'handle',
      dueAt: new Date('2026-12-04T10:00:00Z'),
      hold: { why: 'weather', dueWas: new Date('2026-11-30T10:00:00Z') }
    })
    await settled()
    expect(village.told(resident).at(-1)).toBe('孙大勇说先停一停，12 月 4 日前接着办。原因：下雨不能浇水泥')
    expect((await village.call('a.resident', 'matter.read', { id })).hold).toMatchObject({ why: 'weather' })
  })

  it('ends by itself on that day, with the working days left that were', async () => {
    const id = await village.reach('handling')
    await hold(id)
    village.at('2026-12-04T10:00:00Z')
    await village.sweep('2026-12-04T10:00:00Z')
    expect(village.last(id)).toMatchObject({
      act: 'resume',
      stage: 'handling',
      by: { standing: 'system' },
      dueAt: new Date('2026-12-11T10:00:00Z')
    })
    expect(village.matter(id).hold).toBeNull()
  })

  it.each([
    ['a day gone by', '2026-11-20', 'DATE_PAST'],
    ['longer than is allowed', '2026-12-25', 'DATE_FAR']
  ])('refuses %s', async (_name, until, error) => {
    expect(await refusalOf(hold(await village.reach('handling'), until))).toBe(error)
  })
})
