import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { isModern, pictureIn } from '../../../cloudfunctions/kernel/picture'
import { picture as png } from '../../support/upload'
import { gif, jpeg, webp } from '../../support/pictures'

const whole = { jpg: jpeg, png, gif, webp }
const kinds = Object.entries(whole)

it.each(kinds)('a whole %s is what it is, to its last byte', (kind, bytes) => {
  expect(pictureIn(bytes)).toEqual({ kind, end: bytes.length })
})

it.each(kinds)('what hangs on behind a %s is none of it', (kind, bytes) => {
  const more = Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')])
  expect(pictureIn(more)).toEqual({ kind, end: bytes.length })
})

it.each(kinds)('a %s broken off anywhere is none', (_kind, bytes) => {
  for (let length = 0; length < bytes.length; length += 1)
    expect([length, pictureIn(bytes.subarray(0, length))]).toEqual([length, null])
})

it.each(kinds)('the head of a %s before anything else is none', (_kind, bytes) => {
  for (const rest of ['<html>', 'x'.repeat(400), '\0'.repeat(400), '\xff'.repeat(400)])
    expect(pictureIn(Buffer.concat([bytes.subarray(0, 16), Buffer.from(rest, 'latin1')]))).toBeNull()
})

it('one that would unfold into more than a phone can hold, or into nothing, is none', () => {
  for (const [width, height] of [
    [60_000, 60_000],
    [0, 10],
    [10, 0]
  ] as const) {
    const large = Buffer.from(png)
    large.writeUInt32BE(width, 16)
    large.writeUInt32BE(height, 20)
    expect(pictureIn(large)).toBeNull()
    const wide = Buffer.from(gif)
    wide.writeUInt16LE(width, 6)
    wide.writeUInt16LE(height, 8)
    expect(pictureIn(wide)).toBeNull()
  }
})

it('other files are none', () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('PK\x03\x04'),
    deflateSync(png),
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')
  ])
    expect(pictureIn(bytes)).toBeNull()
})

it.each(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'avif'])('knows %s, which few browsers show', (brand) => {
  expect(isModern(Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0`, 'latin1'))).toBe(true)
  expect(isModern(png)).toBe(false)
})

it('whatever bytes come, they are told or refused: nothing is thrown, and no end lies beyond them', () => {
  const heads = fc.constantFrom(...Object.values(whole))
  fc.assert(
    fc.property(heads, fc.nat(80), fc.uint8Array({ maxLength: 200 }), (bytes, at, noise) => {
      const spoiled = Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])
      const found = pictureIn(spoiled)
      expect(found === null || found.end <= spoiled.length).toBe(true)
    })
  )
})
