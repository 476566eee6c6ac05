import {
  claimDue,
  collateDue,
  confirmDue,
  dayAfter,
  publishDue,
  wallDue
} from '../../../../cloudfunctions/domain/wish/deadlines'
import { defaultSettings as settings } from '../../../../types/domain/settings'

const at = (moment: string) => new Date(`${moment}+08:00`)
/** How a moment reads on the clocks of Shanghai. */
const reads = (moment: Date | null) =>
  moment && new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const both = ({ dueAt, remindAt }: { dueAt: Date | null; remindAt: Date | null }) => [
  reads(dueAt),
  reads(remindAt)
]

it('counts days across the ends of months, years and a leap February', () => {
  expect(['2026-11-30', '2026-12-31', '2028-02-28'].map((day) => dayAfter(day, 1))).toEqual([
    '2026-12-01',
    '2027-01-01',
    '2028-02-29'
  ])
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29')
})

describe('a claim', () => {
  it('lasts to the end of its day in Shanghai and is reminded of on the morning before', () => {
    expect(both(claimDue('2026-12-05', at('2026-11-23T10:00')))).toEqual([
      '2026-12-06 00:00',
      '2026-12-04 09:00'
    ])
  })

  it.each([
    ['2026-12-04T08:59', '2026-12-04 09:00'],
    ['2026-12-04T09:00', '2026-12-05 09:00'],
    ['2026-12-05T08:59', '2026-12-05 09:00'],
    ['2026-12-05T09:00', null],
    ['2026-12-05T23:59', null]
  ])('made at %s is reminded of at %s', (made, reminded) => {
    expect(both(claimDue('2026-12-05', at(made)))).toEqual(['2026-12-06 00:00', reminded])
  })

  it('ends at the midnight of Shanghai, not of the world: sixteen hours of its last day in UTC', () => {
    expect(claimDue('2026-12-05', at('2026-12-01T10:00')).dueAt!.toISOString()).toBe(
      '2026-12-05T16:00:00.000Z'
    )
  })

  it('ends on the day that was said, a moved holiday or not', () => {
    expect(both(claimDue('2026-10-01', at('2026-09-20T10:00')))).toEqual([
      '2026-10-02 00:00',
      '2026-09-30 09:00'
    ])
  })
})

describe('on the wall', () => {
  const now = at('2026-11-23T10:00')

  it('a wish waits to the end of the day by which it is wanted; the morning after it is told', () => {
    expect(both(wallDue('2026-11-30', now, settings))).toEqual(['2026-12-01 00:00', '2026-12-01 09:00'])
  })

  it('today is still to come', () => {
    expect(both(wallDue('2026-11-23', at('2026-11-23T23:59'), settings))[0]).toBe('2026-11-24 00:00')
  })

  it.each([null, '2026-11-22'])('it waits the days set where it is wanted by %s', (wanted) => {
    expect(both(wallDue(wanted, now, settings))).toEqual(['2026-12-24 00:00', '2026-12-24 09:00'])
    expect(both(wallDue(wanted, now, { ...settings, wishWallDays: 7 }))[0]).toBe('2026-12-01 00:00')
  })
})

it('is collated within the working days set, and published by the next joint office day; told once it is late', () => {
  const friday = at('2026-11-20T17:59')
  expect(both(collateDue(friday, settings))).toEqual(['2026-11-23 18:00', '2026-11-23 18:00'])
  expect(both(publishDue(friday, settings))).toEqual(['2026-11-24 18:00', '2026-11-24 18:00'])
})

it('asks once more after the days in which one is expected to rate, and settles after as many again', () => {
  expect(both(confirmDue(at('2026-11-23T10:00'), settings))).toEqual(['2026-12-07 10:00', '2026-11-30 10:00'])
})
