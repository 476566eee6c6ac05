import { claimRefusal, newInvitation } from '../../../../cloudfunctions/domain/person/invitation'
import { isHouseholdCode } from '../../../../types/domain/codes'
import { normalized } from '../../../../cloudfunctions/kernel/code'
import { somebody } from '../../../support/matters'

const now = new Date('2026-11-23T02:00:00Z')
const invited = { ...somebody('p'), invitation: { code: 'K7QF', until: now } }

describe('a claim', () => {
  it('is possible to the last moment of the invitation', () => {
    expect(claimRefusal(invited, now)).toBeNull()
    expect(claimRefusal(invited, new Date(now.getTime() + 1))).toBe('CODE_EXPIRED')
  })

  it('is refused without a person, without an invitation, and for a person who is claimed', () => {
    expect(claimRefusal(undefined, now)).toBe('CODE_UNKNOWN')
    expect(claimRefusal(somebody('p'), now)).toBe('CODE_UNKNOWN')
    expect(claimRefusal({ ...invited, openid: 'o-other' }, now)).toBe('CODE_USED')
  })
})

describe('a fresh invitation', () => {
  const many = (kind: 'person' | 'household') =>
    Array.from({ length: 2000 }, () => newInvitation(kind, { invitationDays: 3 }, now).code)

  it('tells households from persons, never repeats, and survives being typed', () => {
    const households = many('household')
    const persons = many('person')
    expect(households.every(isHouseholdCode)).toBe(true)
    expect(persons.some(isHouseholdCode)).toBe(false)
    expect(new Set([...households, ...persons]).size).toBe(4000)
    for (const code of [...households, ...persons]) expect(normalized(code)).toBe(code)
  })

  it('lasts as long as the organization set', () => {
    expect(newInvitation('person', { invitationDays: 3 }, now).until).toEqual(
      new Date(now.getTime() + 3 * 86_400_000)
    )
  })
})
