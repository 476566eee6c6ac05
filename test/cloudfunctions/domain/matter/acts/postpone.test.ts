import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.postpone', () => {
  it('moves the discussion to the end of a day, with the reason', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'postpone', id, { text: '等款项', until: '2026-12-08' })
    expect(village.matter(id)).toMatchObject({
      stage: 'sorted',
      dueAt: new Date('2026-12-08T10:00:00Z'),
      hands: ['village-a']
    })
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toBe(
      '村里把它缓一缓再议，12 月 8 日前。原因：等款项'
    )
  })

  it.each([
    ['yesterday', '2026-11-22', 'DATE_PAST'],
    ['today', '2026-11-23', 'DATE_PAST'],
    ['a day that does not exist', '2026-02-30', 'BAD_INPUT'],
    ['a day years away', '2030-01-01', 'DATE_FAR'],
    ['no day', 'soon', 'BAD_INPUT']
  ])('refuses %s', async (_name, until, error) => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'postpone', id, { text: '等', until }))).toBe(error)
    expect(village.matter(id).version).toBe(2)
  })

  it.each([
    ['a Sunday', '2026-11-23T02:00:00Z', '2026-12-06', '2026-12-07T10:00:00Z'],
    ['a Saturday', '2026-11-23T02:00:00Z', '2026-12-05', '2026-12-07T10:00:00Z'],
    ['a holiday', '2026-09-22T02:00:00Z', '2026-10-01', '2026-10-08T10:00:00Z'],
    ['a Saturday that makes up for a holiday', '2026-09-22T02:00:00Z', '2026-10-10', '2026-10-10T10:00:00Z']
  ])('to %s is to a day on which people work', async (_name, now, until, due) => {
    village.at(now)
    const id = await village.reach('sorted')
    await village.act('a.officer', 'postpone', id, { text: '等款项', until })
    expect(village.matter(id).dueAt).toEqual(new Date(due))
  })

  it('knows that in Shanghai it is tomorrow already', async () => {
    const id = await village.reach('sorted')
    village.at('2026-11-23T16:00:00Z')
    expect(
      await refusalOf(village.act('a.officer', 'postpone', id, { text: '等', until: '2026-11-24' }))
    ).toBe('DATE_PAST')
  })

  it('is impossible without a reason', async () => {
    const id = await village.reach('sorted')
    expect(await refusalOf(village.act('a.officer', 'postpone', id, { text: '', until: '2026-12-08' }))).toBe(
      'BAD_INPUT'
    )
  })
})
