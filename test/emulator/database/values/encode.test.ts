import fc from 'fast-check'
import { encodeValue, inverted } from '../../../../emulator/database/values/encode'
import { compareValues } from '../../../../emulator/database/values/order'

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    0,
    -0,
    '\0',
    '\0a',
    'a\0',
    ''
  ),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.date({ noInvalidDate: true })
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'ab', ''), tie('value'), { maxKeys: 3 })
  )
}))

const sign = (n: number) => Math.sign(n) + 0

test('keys have the order of their values', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sign(Buffer.compare(encodeValue(a), encodeValue(b)))).toBe(sign(compareValues(a, b)))
    }),
    { numRuns: 3000 }
  )
})

test('descending keys have the order turned, whatever follows them', () => {
  fc.assert(
    fc.property(value, value, value, (a, b, after) => {
      fc.pre(compareValues(a, b) !== 0)
      const key = (one: unknown) => Buffer.concat([inverted(encodeValue(one)), encodeValue(after)])
      expect(sign(Buffer.compare(key(a), key(b)))).toBe(sign(compareValues(b, a)))
    }),
    { numRuns: 2000 }
  )
})

test('types come in the order of the database', () => {
  const ordered = [undefined, null, NaN, -1, 0, 1, '', 'a', {}, { a: 1 }, [], [1], false, true, new Date(0)]
  ordered.slice(1).forEach((one, i) => expect(compareValues(ordered[i], one)).toBe(-1))
})
