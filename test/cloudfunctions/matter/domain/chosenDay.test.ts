import { endOfChosen } from '../../../../cloudfunctions/matter/domain/chosenDay'
import { Refusal } from '../../../../cloudfunctions/kernel/refusal'
import { defaultSettings } from '../../../../types/domain/settings'

/** The end of a chosen day at a moment, or the name it is refused by. */
function chosen(day: string, now: string): string {
  try {
    return endOfChosen(day, defaultSettings, new Date(now)).toISOString()
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

describe('a chosen day', () => {
  it('ends with its working hours', () => {
    expect(chosen('2026-11-24', '2026-11-23T02:00:00Z')).toBe('2026-11-24T10:00:00.000Z')
  })

  it('may be today until the working hours end, and not from then on', () => {
    expect(chosen('2026-11-23', '2026-11-23T09:59:59.999Z')).toBe('2026-11-23T10:00:00.000Z')
    expect(chosen('2026-11-23', '2026-11-23T10:00:00.000Z')).toBe('DATE_PAST')
  })

  it('is over at midnight in Shanghai, though not yet in UTC', () => {
    expect(chosen('2026-11-23', '2026-11-23T16:00:00Z')).toBe('DATE_PAST')
  })

  it('may end 366 days ahead and not a moment later', () => {
    expect(chosen('2027-11-24', '2026-11-23T10:00:00.000Z')).toBe('2027-11-24T10:00:00.000Z')
    expect(chosen('2027-11-24', '2026-11-23T09:59:59.999Z')).toBe('DATE_FAR')
  })
})
