import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../../kernel/refusal'

const mb = 1024 * 1024
/** Bytes all entries of a file may have together, by its directory, whether they are read or not. */
const declaredBytes = 60 * mb
/** Bytes that are really taken out of one file. */
const inflatedBytes = 40 * mb
const mostEntries = 2000
/** How many times smaller than itself an entry beyond a megabyte may be: sheets reach 20 to 60, a bomb 1,000. */
const mostRatio = 250

interface Entry {
  name: string
  method: number
  packed: number
  size: number
  offset: number
}

const broken = (): never => {
  throw new Refusal('ROSTER_FILE_BROKEN')
}

/**
 * Opens an archive without inflating anything, and reads single entries of it within bounds.
 * Errors: ROSTER_FILE_BROKEN; ROSTER_FILE_BOMB where its directory declares too much, or an entry is bigger than
 * the directory says.
 */
export function openZip(bytes: Buffer): { names: string[]; read(name: string): Buffer | null } {
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]))
  let left = inflatedBytes
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      left -= entry.size
      if (left < 0) throw new Refusal('ROSTER_FILE_BOMB')
      return inflate(bytes, entry)
    }
  }
}

function directoryOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return broken()
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostEntries) throw new Refusal('ROSTER_FILE_BOMB')
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return broken()
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42)
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  const declared = entries.reduce((sum, { size }) => sum + size, 0)
  const swollen = entries.some(({ size, packed }) => size > mb && size > packed * mostRatio)
  if (declared > declaredBytes || swollen) throw new Refusal('ROSTER_FILE_BOMB')
  return entries
}

function inflate(bytes: Buffer, { method, packed, size, offset }: Entry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) return broken()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) return broken()
  if (method === 0) return content
  if (method !== 8) return broken()
  try {
    // The directory may lie: whatever comes out beyond what it says ends the reading.
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal('ROSTER_FILE_BOMB')
    return broken()
  }
}
