import { assertChosenDay } from '../../../../cloudfunctions/matter/domain/chosenDay'
import { Refusal } from '../../../../cloudfunctions/kernel/refusal'

/** Tuesday 24 November 2026, 00:00 in Shanghai; Monday still in UTC. */
const now = new Date('2026-11-23T16:00:00Z')

function refusalOf(until: string, first: string): string | null {
  try {
    assertChosenDay(until, first, now)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.named
    throw error
  }
}

describe('a chosen day', () => {
  it('may be the first one possible, and none before it', () => {
    expect(refusalOf('2026-11-24', '2026-11-24')).toBeNull()
    expect(refusalOf('2026-11-23', '2026-11-24')).toBe('DATE_PAST')
  })

  it('may lie 366 days ahead, counted in Shanghai, and no more', () => {
    expect(refusalOf('2027-11-25', '2026-11-24')).toBeNull()
    expect(refusalOf('2027-11-26', '2026-11-24')).toBe('DATE_FAR')
  })
})
