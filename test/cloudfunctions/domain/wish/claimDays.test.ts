import { onceMoreUntil } from '../../../../cloudfunctions/domain/wish/claimDays'
import { defaultSettings } from '../../../../types/domain/settings'

const now = new Date('2026-11-23T02:00:00Z')
const [yesterday, today, inFive, usual, promisedLong] = [
  '2026-11-22',
  '2026-11-23',
  '2026-11-28',
  '2026-12-07',
  '2026-12-23'
] as const

describe('a claim once more', () => {
  it.each([
    ['in five days', inFive, inFive],
    ['by yesterday', yesterday, usual],
    ['today', today, today],
    ['by no day', null, usual]
  ])('of what is wanted %s goes to the last day that a claim could name', (_, wanted, until) => {
    expect(onceMoreUntil(yesterday, wanted, defaultSettings, now)).toBe(until)
  })

  it.each([null, yesterday])('never ends before the day promised (wanted: %s)', (wanted) => {
    expect(onceMoreUntil(promisedLong, wanted, defaultSettings, now)).toBe(promisedLong)
  })

  it('stands though no claim may be that long any more', () => {
    const settings = { ...defaultSettings, wishClaimDays: 3, wishClaimMostDays: 5 }
    expect(onceMoreUntil(usual, null, settings, now)).toBe(usual)
  })
})
