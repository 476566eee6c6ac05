import fc from 'fast-check'
import { hashOf, newCode, normalized, printed } from '../../../cloudfunctions/kernel/code'

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

describe('a new code', () => {
  it('has the letters asked for, reads as it is printed, and is never the same', () => {
    const codes = Array.from({ length: 200 }, () => newCode(12))
    for (const code of codes) {
      expect(code).toMatch(/^[2-9A-HJ-NP-Z]{12}$/)
      expect(normalized(printed(code).toLowerCase())).toBe(code)
    }
    expect(new Set(codes).size).toBe(200)
  })

  it('is printed in groups of four', () => {
    expect(printed('ABCDEFGHJKLM')).toBe('ABCD-EFGH-JKLM')
    expect(printed('ABCDE')).toBe('ABCD-E')
  })

  it('is stored as a hash that does not depend on how it is typed', () => {
    expect(hashOf('abcd-efgh')).toBe(hashOf(' ABCDEFGH '))
    expect(hashOf('ABCDEFGH')).not.toContain('ABCD')
  })
})
