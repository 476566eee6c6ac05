/** Kinds of pictures that every phone and browser shows. */
export type PictureKind = 'jpg' | 'png' | 'gif' | 'webp'

/** A picture that is whole: of what kind, and where it ends; what hangs on behind it is none of it. */
export interface Picture {
  kind: PictureKind
  end: number
}

/** Pixels of one picture: a small file that unfolds into more than that would stop a phone. */
const mostPixels = 120_000_000

const isSound = (width: number, height: number): boolean =>
  width > 0 && height > 0 && width * height <= mostPixels

/**
 * What picture bytes are, read through to its end; null where they are none, or one that is broken off.
 * Reading beyond the bytes there are is what tells a broken one. Pure.
 */
export function pictureIn(bytes: Buffer): Picture | null {
  const found = readers.find(({ begins }) => begins.test(bytes.toString('latin1', 0, 12)))
  if (!found) return null
  try {
    const end = found.endOf(bytes)
    return end !== null && end <= bytes.length ? { kind: found.kind, end } : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether it is a photo as iPhones keep them, or a film of one picture: few browsers show these. */
export const isModern = (bytes: Buffer): boolean =>
  /^....ftyp(?:he[iv][cxms]|mif1|msf1|avi[fs])/s.test(bytes.toString('latin1', 0, 12))

const readers: { kind: PictureKind; begins: RegExp; endOf: (bytes: Buffer) => number | null }[] = [
  { kind: 'jpg', begins: /^\xff\xd8\xff/, endOf: endOfJpeg },
  { kind: 'png', begins: /^\x89PNG\r\n\x1a\n/, endOf: endOfPng },
  { kind: 'gif', begins: /^GIF8[79]a/, endOf: endOfGif },
  { kind: 'webp', begins: /^RIFF....WEBP/s, endOf: endOfWebp }
]

/** Segments up to the end of the image (T.81 annex B): a frame with its size, then at least one scan. */
function endOfJpeg(bytes: Buffer): number | null {
  let [at, framed, scanned] = [2, false, false]
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return null
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker === 0xd9) return framed && scanned ? at + 2 : null
    else if (marker === 0x01) at += 2
    else {
      const length = bytes.readUInt16BE(at + 2)
      if (length < 2) return null
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
        if (!isSound(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))) return null
        framed = true
      }
      at += 2 + length
      if (marker === 0xda) {
        scanned = framed
        at = endOfScan(bytes, at)
      }
    }
  }
}

/** The next marker that is no stuffed byte and no restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new RangeError('the scan has no end')
}

/** Chunks up to IEND: the header first, and data among them (PNG §5). */
function endOfPng(bytes: Buffer): number | null {
  let hasData = false
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (at === 8 && (type !== 'IHDR' || length !== 13)) return null
    if (type === 'IHDR' && !isSound(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12))) return null
    if (!/^[A-Za-z]{4}$/.test(type)) return null
    hasData ||= type === 'IDAT' && length > 0
    at += 12 + length
    if (type === 'IEND') return hasData ? at : null
  }
}

/** Blocks up to the trailer, an image among them (GIF89a §17–27). */
function endOfGif(bytes: Buffer): number | null {
  if (!isSound(bytes.readUInt16LE(6), bytes.readUInt16LE(8))) return null
  const tableOf = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)
  let [at, hasImage] = [13 + tableOf(bytes.readUInt8(10)), false]
  for (;;) {
    const block = bytes.readUInt8(at)
    if (block === 0x3b) return hasImage ? at + 1 : null
    if (block !== 0x2c && block !== 0x21) return null
    hasImage ||= block === 0x2c
    at += block === 0x21 ? 2 : 11 + tableOf(bytes.readUInt8(at + 9))
    for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += size + 1
    at += 1
  }
}

/** The chunks of a RIFF file, its picture among them (RFC 9649). */
function endOfWebp(bytes: Buffer): number | null {
  const end = 8 + bytes.readUInt32LE(4)
  let hasImage = false
  for (let at = 12; at < end;) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const size = sizeInWebp(bytes, type, at + 8)
    if (size && !isSound(...size)) return null
    hasImage ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF'
    at += 8 + length + (length % 2)
    if (at > end) return null
  }
  return hasImage ? end : null
}

function sizeInWebp(bytes: Buffer, type: string, at: number): [number, number] | null {
  if (type === 'VP8X') return [bytes.readUIntLE(at + 4, 3) + 1, bytes.readUIntLE(at + 7, 3) + 1]
  if (type === 'VP8 ') return [bytes.readUInt16LE(at + 6) & 0x3fff, bytes.readUInt16LE(at + 8) & 0x3fff]
  if (type !== 'VP8L') return null
  const bits = bytes.readUInt32LE(at + 1)
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
}
