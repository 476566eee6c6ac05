import fc from 'fast-check'
import { newCode, normalized, printed } from '../../../cloudfunctions/kernel/code'

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

  it('is read back from paper as it was made', () => {
    for (let letters = 1; letters < 30; letters += 1) {
      const code = newCode(letters)
      expect(normalized(printed(code).toLowerCase())).toBe(code)
    }
  })
})
