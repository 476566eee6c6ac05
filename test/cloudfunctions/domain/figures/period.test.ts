import fc from 'fast-check'
import { askedIn, monthsBefore, monthsFrom } from '../../../../cloudfunctions/domain/figures/period'
import { monthOf } from '../../../../cloudfunctions/domain/matter/state/measure'
import { Refusal } from '../../../../cloudfunctions/kernel/refusal'

describe('a period of months', () => {
  it('goes over the turn of the year', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect(monthsBefore(['2027-01', '2027-02'])).toEqual(['2026-11', '2026-12'])
  })

  it.each([
    ['backwards', '2026-11', '2026-10'],
    ['longer than a year', '2026-01', '2027-01']
  ])('%s is refused', (_name, from, to) => {
    expect(() => monthsFrom(from, to)).toThrow(Refusal)
  })

  it('may be a whole year', () => {
    expect(monthsFrom('2026-01', '2026-12')).toHaveLength(12)
  })

  it('begins and ends at midnight in Shanghai', () => {
    expect(askedIn(['2026-11', '2026-12'])).toEqual({
      from: '2026-10-31T16:00:00.000Z ',
      below: '2026-12-31T16:00:00.000Z '
    })
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 12 }),
        (at, count) => {
          const months = monthsFrom('2026-03', '2027-02').slice(0, count)
          const { from, below } = askedIn(months)
          const key = `${at.toISOString()} an-id`
          expect(key >= from && key < below).toBe(months.includes(monthOf(at)))
        }
      )
    )
  })
})
