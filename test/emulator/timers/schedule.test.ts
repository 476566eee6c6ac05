import { Schedule } from '../../../emulator/timers/schedule'

const at = (text: string) => Date.parse(text)

describe('a schedule', () => {
  it('is read in UTC+8', () => {
    const next = new Schedule('0 0 8 * * * *').next(at('2026-03-01T10:00:00Z'))
    expect(next).toBe(at('2026-03-02T08:00:00+08:00'))
  })

  it('is due strictly after the time asked', () => {
    const schedule = new Schedule('0 */5 * * * * *')
    expect(schedule.next(at('2026-03-01T10:05:00Z'))).toBe(at('2026-03-01T10:10:00Z'))
    expect(schedule.next(at('2026-03-01T10:04:59.999Z'))).toBe(at('2026-03-01T10:05:00Z'))
  })

  it('names the latest due time of a span, its end included', () => {
    const schedule = new Schedule('0 */5 * * * * *')
    const latest = (after: string, until: string) => schedule.latest(at(after), at(until))
    expect(latest('2026-03-01T10:00:00Z', '2026-03-03T10:07:00Z')).toBe(at('2026-03-03T10:05:00Z'))
    expect(latest('2026-03-01T10:00:00Z', '2026-03-01T10:05:00Z')).toBe(at('2026-03-01T10:05:00Z'))
    expect(latest('2026-03-01T10:05:00Z', '2026-03-01T10:09:59Z')).toBeUndefined()
  })

  it('ends with its year', () => {
    const schedule = new Schedule('0 0 0 1 1 * 2027')
    expect(schedule.next(at('2026-06-01T00:00:00Z'))).toBe(at('2027-01-01T00:00:00+08:00'))
    expect(schedule.next(at('2027-06-01T00:00:00Z'))).toBeUndefined()
  })

  it.each(['* * * * *', '0 0 8 * * *', 'soon', ''])(
    'is refused as %j, which is not seven fields',
    (config) => {
      expect(() => new Schedule(config)).toThrow(`the timer schedule "${config}" cannot be read`)
    }
  )
})
