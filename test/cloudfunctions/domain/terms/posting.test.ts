import fc from 'fast-check'
import {
  idIn,
  momentIn,
  numberTerm,
  postingOf,
  termKey,
  yearOf
} from '../../../../cloudfunctions/domain/terms/posting'

const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const keys = fc
  .tuple(moments, fc.stringMatching(/^[A-Za-z0-9_-]{16,40}$/))
  .map(([moment, id]) => `${moment.toISOString()} ${id}`)

describe('a posting', () => {
  it('sorts as the moments of asking do', () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        expect(postingOf(one) < postingOf(other)).toBe(one < other)
      })
    )
  })

  it('gives the moment and the id back', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const posting = postingOf(key)
        expect(`${momentIn(posting).toISOString()} ${idIn(posting)}`).toBe(key)
      })
    )
  })
})

it('a year is that of Shanghai, where it begins eight hours before UTC', () => {
  expect(yearOf(new Date('2026-12-31T15:59:59Z'))).toBe('26')
  expect(yearOf(new Date('2026-12-31T16:00:00Z'))).toBe('27')
})

it('a term is kept by office, year and piece', () => {
  expect(termKey('village-a', '26', '路灯')).toBe('village-a:26:路灯')
  expect(numberTerm('261123-K7QFM')).toBe('#k7qfm')
})
