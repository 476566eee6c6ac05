import { daysLeft, isOpen, publication, type List } from '../../../../cloudfunctions/domain/link/list'
import { defaultSettings } from '../../../../types/domain/settings'

const shown = (now: string): List =>
  ({ state: 'public', ...publication(new Date(now), defaultSettings) }) as List

describe('a publication of five days', () => {
  it.each([
    ['just after midnight', '2026-11-21T16:00:00Z', '2026-11-27'],
    ['just before midnight', '2026-11-22T15:59:59Z', '2026-11-27'],
    ['at midnight', '2026-11-22T16:00:00Z', '2026-11-28']
  ])('begun %s in Shanghai is shown to the end of the fifth day after', (_when, now, lastDay) => {
    const list = shown(now)
    expect(list.lastDay).toBe(lastDay)
    expect(list.endsAt!.toISOString()).toBe(`${lastDay}T16:00:00.000Z`)
  })

  it('takes objections to the last second, and counts the days that are left', () => {
    const list = shown('2026-11-22T02:00:00Z')
    expect(daysLeft(list, new Date('2026-11-22T02:00:00Z'))).toBe(5)
    expect(daysLeft(list, new Date('2026-11-22T16:00:00Z'))).toBe(4)
    expect(daysLeft(list, new Date('2026-11-27T15:59:59.999Z'))).toBe(0)
    expect(isOpen(list, new Date('2026-11-27T15:59:59.999Z'))).toBe(true)
    expect(isOpen(list, new Date('2026-11-27T16:00:00Z'))).toBe(false)
    expect(daysLeft(list, new Date('2026-11-27T16:00:00Z'))).toBeNull()
  })
})
