import fc from 'fast-check'
import { claimRefusal, normalized } from '../../../../cloudfunctions/account/domain/invitation'
import { somebody } from '../../../support/matters'

const now = new Date('2026-11-23T02:00:00Z')
const invited = { ...somebody('p'), invitation: { code: 'K7QF', until: now } }

describe('a code', () => {
  it.each([
    [' k7-qf ', 'K7QF'],
    ['K7QF', 'K7QF'],
    ['oO0-iI1', '000111'],
    ['邀请码：k7qf。', 'K7QF'],
    ['!!!', '']
  ])('typed as %j is %j', (typed, stored) => {
    expect(normalized(typed)).toBe(stored)
  })

  it('once normalized stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (typed) => normalized(normalized(typed)) === normalized(typed)
      )
    )
  })
})

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
