import { Refusal } from '../../../kernel/refusal'

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
/** How an old container names the part that holds a workbook locked with a password. */
const locked = Buffer.from('EncryptedPackage', 'utf16le')
/** A table of 2003 in XML; what many programs call .xls is a page. */
const oldXml = /urn:schemas-microsoft-com:office:spreadsheet/
const page = /<(?:!doctype\s+html|html|head|body|table|meta|div|style)[\s>]/i
const zip = /^PK\x03\x04/
const others = /^(?:%PDF|Rar!|7z\xbc\xaf|PK\x05\x06|\x1f\x8b|\s*<)/
const utf16 = /^(?:\xff\xfe|\xfe\xff)/

/**
 * What a file is by its own bytes; a name says nothing.
 * Errors: ROSTER_FILE_PICTURE, ROSTER_FILE_OLD (.xls), ROSTER_FILE_LOCKED, ROSTER_FILE_PAGE (a page named .xls),
 * ROSTER_FILE_OTHER, ROSTER_EMPTY.
 */
export function kindOf(bytes: Buffer): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new Refusal('ROSTER_EMPTY')
  const head = bytes.subarray(0, 4096).toString('latin1')
  if (zip.test(head)) return 'xlsx'
  if (pictures.some((pattern) => pattern.test(head))) throw new Refusal('ROSTER_FILE_PICTURE')
  if (oldOffice.test(head))
    throw new Refusal(bytes.includes(locked) ? 'ROSTER_FILE_LOCKED' : 'ROSTER_FILE_OLD')
  const markup = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replace(/\0/g, '')
  if (/^\s*</.test(markup)) {
    if (oldXml.test(markup)) throw new Refusal('ROSTER_FILE_OLD')
    if (page.test(markup)) throw new Refusal('ROSTER_FILE_PAGE')
  }
  if (others.test(head) || (head.includes('\0') && !utf16.test(head))) throw new Refusal('ROSTER_FILE_OTHER')
  return 'csv'
}
