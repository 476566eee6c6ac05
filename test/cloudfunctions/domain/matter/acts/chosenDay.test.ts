import { assertAllowed, daysOf, daysOfActs } from '../../../../../cloudfunctions/domain/matter/acts/chosenDay'
import { Refusal } from '../../../../../cloudfunctions/kernel/refusal'
import { dayActs, type DayAct } from '../../../../../types/domain/chosenDays'
import { defaultSettings as settings } from '../../../../../types/domain/settings'

const [morning, closing] = ['2026-11-23T02:00:00.000Z', '2026-11-23T10:00:00.000Z']
const due = new Date('2026-11-30T10:00:00.000Z')
const days = (act: DayAct, now: string, dueAt: Date | null = null) =>
  daysOf(act, dueAt, settings, new Date(now))

/** What a day is refused with; nothing where it may be chosen. */
function refused(act: DayAct, day: string, now = morning): unknown {
  try {
    assertAllowed(act, day, due, { settings, now: new Date(now) })
  } catch (error) {
    if (error instanceof Refusal) return { name: error.named, until: error.fields?.until }
    throw error
  }
  return undefined
}

const near = (day: string, by: number) =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

describe('the days that may be chosen', () => {
  it('begin with today until the working hours end', () => {
    expect(days('assign', '2026-11-23T09:59:59.999Z').first).toBe('2026-11-23')
    expect(days('assign', closing).first).toBe('2026-11-24')
  })

  it('begin anew at midnight in Shanghai', () => {
    expect(days('assign', '2026-11-23T16:00:00Z').first).toBe('2026-11-24')
  })

  it('end 366 days ahead and not a moment later', () => {
    expect(days('assign', closing).last).toBe('2027-11-24')
    expect(days('assign', '2026-11-23T09:59:59.999Z').last).toBe('2027-11-23')
  })

  it('begin tomorrow for what is put off', () => {
    expect(days('postpone', morning).first).toBe('2026-11-24')
    expect(days('postpone', '2026-11-23T16:00:00Z').first).toBe('2026-11-25')
  })

  it('begin after the deadline for more time, and after now once that has passed', () => {
    expect(days('extend', morning, due).first).toBe('2026-12-01')
    expect(days('extend', morning, new Date('2026-11-30T09:00:00.000Z')).first).toBe('2026-11-30')
    expect(days('extend', morning, new Date('2026-11-20T10:00:00.000Z')).first).toBe('2026-11-23')
  })

  it('end for a hold where the settings end it', () => {
    expect(days('hold', closing).last).toBe('2026-12-23')
    expect(days('hold', morning).last).toBe('2026-12-22')
  })

  it.each(dayActs)('are those that are not refused: %s', (act) => {
    const { first, last } = days(act, morning, due)
    expect([first, last].map((day) => refused(act, day))).toEqual([undefined, undefined])
    expect([near(first, -1), near(last, 1)].map((day) => refused(act, day))).not.toContain(undefined)
  })

  it('are named to whoever chose another', () => {
    expect(refused('extend', '2026-11-30')).toEqual({
      name: 'DATE_NO_LATER',
      until: '最早可以选 12 月 1 日'
    })
    expect(refused('hold', '2026-12-25')).toEqual({ name: 'DATE_FAR', until: '最晚可以选 12 月 22 日' })
  })

  it('are told of the acts that one may do, and of no other', () => {
    expect(Object.keys(daysOfActs(['hold', 'extend', 'progress'], { dueAt: due }, settings, due))).toEqual([
      'extend',
      'hold'
    ])
  })
})
