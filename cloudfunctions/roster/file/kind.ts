import { Refusal } from '../../kernel/refusal'

const pictures = [
  /^\xff\xd8\xff/,
  /^\x89PNG/,
  /^GIF8[79]a/,
  /^RIFF....WEBP/s,
  /^BM.{4}\0{4}/s,
  /^....ftyp(?:heic|heix|mif1|msf1|avif)/s,
  /^(?:II\*\0|MM\0\*)/
]
const oldOffice = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/
const zip = /^PK\x03\x04/
const others = /^(?:%PDF|Rar!|7z\xbc\xaf|PK\x05\x06|\x1f\x8b|\s*<)/
const utf16 = /^(?:\xff\xfe|\xfe\xff)/

/**
 * What a file is by its own bytes; a name says nothing.
 * Errors: ROSTER_FILE_PICTURE, ROSTER_FILE_OLD (.xls, or locked with a password), ROSTER_FILE_OTHER, ROSTER_EMPTY.
 */
export function kindOf(bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new Refusal('ROSTER_EMPTY')
  const head = bytes.subarray(0, 4096).toString('latin1')
  if (zip.test(head)) return 'xlsx'
  if (pictures.some((pattern) => pattern.test(head))) throw new Refusal('ROSTER_FILE_PICTURE')
  if (oldOffice.test(head)) throw new Refusal('ROSTER_FILE_OLD')
  if (others.test(head) || (head.includes('\0') && !utf16.test(head))) throw new Refusal('ROSTER_FILE_OTHER')
  return 'csv'
}
