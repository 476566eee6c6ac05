import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { sortBy } from '../../../cloudfunctions/domain/matter/state/deadlines'
import {
  addWorkdays,
  atHour,
  dayOf,
  isAnnounced,
  isWorkday,
  nextOfficeDay,
  workdayFrom,
  workdaysBetween
} from '../../../cloudfunctions/kernel/calendar'
import { defaultSettings } from '../../../types/domain/settings'
import { edges } from './fixtures/edges'

describe('the day of a moment', () => {
  it('is Shanghai’s: a new day begins at 16:00 UTC', () => {
    expect(dayOf(new Date('2026-11-22T15:59:59.999Z'))).toBe('2026-11-22')
    expect(dayOf(new Date('2026-11-22T16:00:00.000Z'))).toBe('2026-11-23')
  })

  it('turns the year at Shanghai’s midnight', () => {
    expect(dayOf(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
  })

  it('knows the leap day', () => {
    expect(dayOf(new Date('2028-02-28T16:00:00Z'))).toBe('2028-02-29')
    expect(addWorkdays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addWorkdays('2028-02-29', 1)).toBe('2028-03-01')
  })

  it('an hour of a day strikes eight hours earlier in UTC', () => {
    expect(atHour('2026-11-23', 18).toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect(atHour('2026-11-23', 0).toISOString()).toBe('2026-11-22T16:00:00.000Z')
  })
})

describe('a working day', () => {
  it.each([
    ['2026-11-23', true, 'an ordinary Monday'],
    ['2026-11-22', false, 'an ordinary Sunday'],
    ['2026-01-02', false, 'a Friday given free after New Year'],
    ['2026-01-04', true, 'the Sunday that makes up for it'],
    ['2026-02-14', true, 'a make-up Saturday before the Spring Festival'],
    ['2026-02-16', false, 'the eve of the Spring Festival, a Monday'],
    ['2026-02-28', true, 'a make-up Saturday after the Spring Festival'],
    ['2026-10-07', false, 'the last day of the October holiday, a Wednesday'],
    ['2026-10-10', true, 'a make-up Saturday after it'],
    ['2026-10-11', false, 'the Sunday after it']
  ])('%s: %s, %s', (day, expected) => {
    expect(isWorkday(day)).toBe(expected)
  })

  it('is found on or after a day', () => {
    expect(workdayFrom('2026-11-23')).toBe('2026-11-23')
    expect(workdayFrom('2026-10-01')).toBe('2026-10-08')
  })
})

describe('counting working days', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23', 'over a weekend'],
    ['2026-11-20', 0, '2026-11-20', 'none'],
    ['2026-02-13', 1, '2026-02-14', 'into a make-up Saturday'],
    ['2026-02-14', 1, '2026-02-24', 'over the Spring Festival'],
    ['2026-09-30', 1, '2026-10-08', 'over the October holiday'],
    ['2026-10-09', 1, '2026-10-10', 'into its make-up Saturday'],
    ['2026-11-23', 15, '2026-12-14', 'three weeks']
  ])('%s and %i make %s, %s', (day, count, expected) => {
    expect(addWorkdays(day, count)).toBe(expected)
    expect(workdaysBetween(day, expected)).toBe(count)
  })

  it('counts backwards below zero', () => {
    expect(workdaysBetween('2026-11-23', '2026-11-20')).toBe(-1)
    expect(workdaysBetween('2026-10-08', '2026-09-30')).toBe(-1)
  })

  it('is plainly nothing between days of one weekend, in both directions', () => {
    expect(workdaysBetween('2026-11-21', '2026-11-22')).toBe(0)
    expect(workdaysBetween('2026-11-22', '2026-11-21')).toBe(0)
  })
})

describe('the joint office day', () => {
  it.each([
    ['2026-11-23', '2026-11-24', 'the Tuesday after a Monday'],
    ['2026-11-24', '2026-12-01', 'a week later on the Tuesday itself'],
    ['2026-11-25', '2026-12-01', 'the next Tuesday'],
    ['2026-09-30', '2026-10-08', 'moved behind the October holiday'],
    ['2026-10-06', '2026-10-08', 'the moved one on the weekday itself'],
    ['2026-10-07', '2026-10-08', 'the moved one on the eve of it'],
    ['2026-10-08', '2026-10-13', 'the next Tuesday once the moved one is there'],
    ['2026-02-13', '2026-02-24', 'moved behind the Spring Festival']
  ])('after %s it is %s, %s', (day, expected) => {
    expect(nextOfficeDay(day, 2)).toBe(expected)
  })

  it('can be a Sunday that makes up for a holiday', () => {
    expect(nextOfficeDay('2026-01-01', 7)).toBe('2026-01-04')
  })
})

describe('holidays that are not announced', () => {
  it('are said to be known for 2026 and not for 2027', () => {
    expect(isAnnounced('2026-12-31')).toBe(true)
    expect(isAnnounced('2027-01-01')).toBe(false)
  })

  it.each([
    ['2027-01-01', false, 'New Year, a Friday'],
    ['2027-02-04', true, 'two days before the Spring Festival'],
    ['2027-02-05', false, 'the eve of the Spring Festival, a Friday'],
    ['2027-02-08', false, 'its third day, a Monday'],
    ['2027-02-09', true, 'its fourth day, which only a notice gives'],
    ['2027-04-05', false, 'Qingming, a Monday'],
    ['2027-06-09', false, 'Dragon Boat, a Wednesday'],
    ['2027-09-15', false, 'Mid-Autumn, a Wednesday'],
    ['2027-10-01', false, 'National Day, a Friday'],
    ['2027-10-04', true, 'what only a notice gives in October'],
    ['2027-02-07', false, 'a Sunday']
  ])('%s is worked: %s, %s', (day, expected) => {
    expect(isWorkday(day)).toBe(expected)
  })

  it.each(Array.from({ length: 21 }, (_none, index) => 2020 + index))(
    'New Year, 1–2 May and 1–3 October are free in %i',
    (year) => {
      const days = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`)
      expect(days.filter(isWorkday)).toEqual([])
    }
  )
})

describe('a deadline for sorting', () => {
  it.each([
    ['2026-11-20T09:59:00Z', '2026-11-23T10:00:00.000Z', 'asked on Friday 17:59'],
    ['2026-11-20T10:01:00Z', '2026-11-23T10:00:00.000Z', 'asked on Friday 18:01'],
    ['2026-11-20T16:30:00Z', '2026-11-23T10:00:00.000Z', 'asked on Saturday 00:30'],
    ['2026-09-30T02:00:00Z', '2026-10-08T10:00:00.000Z', 'asked on the eve of the October holiday'],
    ['2026-12-31T02:00:00Z', '2027-01-04T10:00:00.000Z', 'asked into a year not announced']
  ])('%s → %s, %s', (asked, due) => {
    expect(sortBy(new Date(asked), defaultSettings).toISOString()).toBe(due)
  })
})

describe.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
  'on a host in %s',
  (zone) => {
    it('the calendar is the same', () => {
      const script = `console.log(JSON.stringify(require(${JSON.stringify(join(__dirname, 'fixtures/edges'))}).edges()))`
      const printed = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8'
      })
      expect(JSON.parse(printed)).toEqual(edges())
    })
  }
)
