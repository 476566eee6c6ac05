import { memoryVillage, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const resident = personIdOf('a.resident')
beforeEach(() => village.reset())

describe('matter.resume', () => {
  it('gives back the working days that were left', async () => {
    const id = await village.reach('handling')
    await village.act('a.handler', 'hold', id, { why: 'resident', text: '等他回来', until: '2026-12-18' })
    village.at('2026-12-01T02:00:00Z')
    await village.act('a.handler', 'resume', id, {})
    // Of five working days none had passed on the day of the hold.
    expect(village.matter(id)).toMatchObject({
      stage: 'handling',
      hold: null,
      dueAt: new Date('2026-12-08T10:00:00Z')
    })
    await settled()
    expect(village.told(resident).at(-1)).toBe('接着办了，12 月 8 日前办结。')
  })

  it('of an urgent matter gives back the hours', async () => {
    const id = await village.reach('asked')
    await village.act('a.hub', 'agenda', id, { category: 'safety', urgency: 'urgent' })
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.handler') })
    await village.act('a.handler', 'take', id, {})
    village.at('2026-11-23T08:00:00Z')
    await village.act('a.handler', 'hold', id, { why: 'weather', text: '雷雨', until: '2026-11-25' })
    village.at('2026-11-24T08:00:00Z')
    await village.act('a.officer', 'resume', id, { text: '雨停了' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-25T02:00:00Z'))
  })
})
