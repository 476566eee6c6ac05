import { monthsBefore, monthsFrom } from '../../../../cloudfunctions/figures/domain/period'
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
})
