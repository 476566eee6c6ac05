import fc from 'fast-check'
import { quietUntil } from '../../../../cloudfunctions/domain/account/quiet'

const night = { from: 21, until: 7 }
const at = (shanghai: string) => new Date(`${shanghai}+08:00`)
const end = (moment: string, hours = night) => quietUntil(at(moment), hours)?.toISOString() ?? null

describe('quiet hours from 21 to 7', () => {
  it.each([
    ['2026-11-23T20:59:59.999', null],
    ['2026-11-23T21:00:00.000', '2026-11-24T07:00'],
    ['2026-11-23T23:59:59.999', '2026-11-24T07:00'],
    ['2026-11-24T00:00:00.000', '2026-11-24T07:00'],
    ['2026-11-24T06:59:59.999', '2026-11-24T07:00'],
    ['2026-11-24T07:00:00.000', null],
    ['2026-11-24T12:00:00.000', null],
    // 16:00 in UTC is midnight in Shanghai: the day changes there, not here.
    ['2028-02-28T23:30:00.000', '2028-02-29T07:00'],
    ['2028-02-29T22:00:00.000', '2028-03-01T07:00'],
    ['2026-12-31T21:30:00.000', '2027-01-01T07:00']
  ])('at %s end at %s', (moment, until) => {
    expect(end(moment)).toBe(until === null ? null : at(`${until}:00`).toISOString())
  })
})

describe('other quiet hours', () => {
  it.each([
    ['within a day', { from: 12, until: 14 }, '2026-11-23T13:00:00', '2026-11-23T14:00'],
    ['before them', { from: 12, until: 14 }, '2026-11-23T11:59:59', null],
    ['after them', { from: 12, until: 14 }, '2026-11-23T14:00:00', null],
    ['from midnight', { from: 0, until: 6 }, '2026-11-23T00:00:00', '2026-11-23T06:00'],
    ['until midnight', { from: 20, until: 0 }, '2026-11-23T22:00:00', '2026-11-24T00:00'],
    ['until midnight, by day', { from: 20, until: 0 }, '2026-11-23T00:00:00', null],
    ['none at all', { from: 9, until: 9 }, '2026-11-23T09:00:00', null]
  ])('%s', (_what, hours, moment, until) => {
    expect(end(moment, hours)).toBe(until === null ? null : at(`${until}:00`).toISOString())
  })

  it('end within a day, at the hour set, and no quiet lies at their end', () => {
    const hour = fc.integer({ min: 0, max: 23 })
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, hour, hour, (now, from, until) => {
        const ends = quietUntil(now, { from, until })
        const there = (date: Date) => (date.getUTCHours() + 8) % 24
        const inside =
          from < until ? there(now) >= from && there(now) < until : there(now) >= from || there(now) < until
        expect(ends !== null).toBe(from !== until && inside)
        if (!ends) return
        expect(ends.getTime() - now.getTime()).toBeGreaterThan(0)
        expect(ends.getTime() - now.getTime()).toBeLessThanOrEqual(24 * 3_600_000)
        expect(there(ends)).toBe(until)
        expect(quietUntil(ends, { from, until })).toBeNull()
      })
    )
  })
})
