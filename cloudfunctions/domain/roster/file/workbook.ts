import { Refusal } from '../../../kernel/refusal'

/** A sheet as the workbook names it. */
export interface SheetEntry {
  name: string
  /** Where it lies in the archive; null where it is no sheet of cells, such as a chart. */
  path: string | null
  hidden: boolean
}

const mostSheets = 100
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string, number: string, word: string) => {
      const code = hex ? parseInt(hex, 16) : Number(number)
      if (word) return entities[word.toLowerCase()] ?? whole
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )

const attribute = (tag: string, name: string): string | undefined => {
  const [, , value] = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag) ?? []
  return value === undefined ? undefined : plain(value)
}

/**
 * The sheets of a workbook in their order, and whether it counts days from 1904.
 * Errors: ROSTER_FILE_BROKEN where there are none, or more than any roster has.
 */
export function workbookOf(book: string, links: string): { sheets: SheetEntry[]; epoch1904: boolean } {
  const targets = new Map<string, string>()
  for (const [tag] of links.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (!id || !target || !/\/worksheet$/.test(attribute(tag, 'Type') ?? '/worksheet')) continue
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
  }
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]): SheetEntry => {
    const state = attribute(tag, 'state')
    return {
      name: attribute(tag, 'name') ?? '',
      path: targets.get(attribute(tag.replace(/sheetId/g, 'number'), 'id') ?? '') ?? null,
      hidden: state === 'hidden' || state === 'veryHidden'
    }
  })
  if (sheets.length === 0 || sheets.length > mostSheets) throw new Refusal('ROSTER_FILE_BROKEN')
  const properties = /<(?:\w+:)?workbookPr(?=[\s/>])[^>]*>/.exec(book)?.[0] ?? ''
  return { sheets, epoch1904: /^(?:1|true)$/.test(attribute(properties, 'date1904') ?? '') }
}
