import fc from 'fast-check'
import { decode, encode, inner, texts } from '../../../emulator/openapi/protobuf'

it('reads what it writes, numbers and texts of any length', () => {
  const field = fc.tuple(
    fc.integer({ min: 1, max: 100 }),
    fc.oneof(fc.integer({ min: 0, max: 2 ** 31 }), fc.string({ unit: 'binary', maxLength: 400 }))
  )
  fc.assert(
    fc.property(fc.array(field), (fields) => {
      const read = decode(encode(...fields))
      for (const [number] of fields) {
        const written = fields.filter(([other]) => other === number).map(([, value]) => String(value))
        expect(texts(read, number)).toEqual(written)
      }
    })
  )
})

it('reads a message inside a message; the last one where there are several; none as empty', () => {
  const read = decode(encode([4, encode([1, 'a'])], [4, encode([1, 'b'])]))
  expect(texts(inner(read, 4), 1)).toEqual(['b'])
  expect(texts(inner(read, 5), 1)).toEqual([])
})

it('writes as the format says: field 1, 150 is 08 96 01', () => {
  expect(encode([1, 150]).toString('hex')).toBe('089601')
  expect(encode([2, 'testing']).toString('hex')).toBe('120774657374696e67')
})

it('refuses bytes that end early or are of a kind not read here', () => {
  for (const hex of ['08', '0896', '1207ff', '0d01020304', '08ffffffffffffffffffff01'])
    expect(() => decode(Buffer.from(hex, 'hex'))).toThrow(RangeError)
})
