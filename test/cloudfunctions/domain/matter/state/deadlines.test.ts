import {
  answerBy,
  discussBy,
  endOf,
  handleBy,
  rateBy,
  sortBy
} from '../../../../../cloudfunctions/domain/matter/state/deadlines'
import { defaultSettings } from '../../../../../types/domain/settings'

/** Monday 23 November 2026, 17:59 in Shanghai. */
const monday = new Date('2026-11-23T09:59:00Z')
const settings = defaultSettings
const iso = (date: Date) => date.toISOString()

describe('deadlines', () => {
  it('sorting ends with the next working day', () => {
    expect(iso(sortBy(monday, settings))).toBe('2026-11-24T10:00:00.000Z')
  })

  it('discussing ends with the next joint office day, urgent matters after 24 hours', () => {
    expect(iso(discussBy(monday, 'ordinary', settings))).toBe('2026-11-24T10:00:00.000Z')
    expect(iso(discussBy(monday, 'complex', settings))).toBe('2026-11-24T10:00:00.000Z')
    expect(iso(discussBy(monday, 'urgent', settings))).toBe('2026-11-24T09:59:00.000Z')
  })

  it('handling ends after 24 hours, 5 or 15 working days', () => {
    expect(iso(handleBy(monday, 'urgent', settings))).toBe('2026-11-24T09:59:00.000Z')
    expect(iso(handleBy(monday, 'ordinary', settings))).toBe('2026-11-30T10:00:00.000Z')
    expect(iso(handleBy(monday, 'complex', settings))).toBe('2026-12-14T10:00:00.000Z')
  })

  it('an urgent matter is counted around the clock, through a holiday too', () => {
    expect(iso(handleBy(new Date('2026-10-01T02:00:00Z'), 'urgent', settings))).toBe(
      '2026-10-02T02:00:00.000Z'
    )
  })

  it('rating, and the answer to a question, are expected within seven days', () => {
    expect(iso(answerBy(monday, settings))).toBe('2026-11-30T09:59:00.000Z')
    expect(iso(rateBy(monday, settings))).toBe('2026-11-30T09:59:00.000Z')
  })

  it('follow what an organization set for itself', () => {
    const own = {
      ...settings,
      sortWorkdays: 2,
      urgentHours: 12,
      ordinaryWorkdays: 1,
      officeWeekday: 5,
      dayEndsAt: 17,
      rateDays: 1,
      answerDays: 2
    }
    expect(iso(sortBy(monday, own))).toBe('2026-11-25T09:00:00.000Z')
    expect(iso(discussBy(monday, 'ordinary', own))).toBe('2026-11-27T09:00:00.000Z')
    expect(iso(handleBy(monday, 'urgent', own))).toBe('2026-11-23T21:59:00.000Z')
    expect(iso(handleBy(monday, 'ordinary', own))).toBe('2026-11-24T09:00:00.000Z')
    expect(iso(rateBy(monday, own))).toBe('2026-11-24T09:59:00.000Z')
    expect(iso(answerBy(monday, own))).toBe('2026-11-25T09:59:00.000Z')
    expect(iso(endOf('2026-12-01', own))).toBe('2026-12-01T09:00:00.000Z')
  })
})
