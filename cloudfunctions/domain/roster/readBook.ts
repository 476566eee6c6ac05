import type { Book } from './file/table'
import type { RosterField } from '../../../types/domain/rosters'
import { textOf } from './text'
import type { Memory } from './headerNames'
import { letters, type Issue } from './issue'
import type { Answers } from './readRow'
import { readTable } from './readTable'
import type { Row } from './row'
import { sectionsOf, type Choice, type Section } from './sections'

export interface BookSetting {
  /** YYYY-MM-DD in Shanghai. */
  today: string
  memory: Memory
  choices: Choice[]
  answers: Answers
  isGrid: (text: string) => boolean
}

/** A column as it was taken, with what stands in it. */
export interface MappedColumn {
  section: number
  sheet: string | null
  column: number
  letter: string
  header: string
  field: RosterField | null
  examples: string[]
}

export interface ReadBook {
  rows: Row[]
  left: Issue[]
  asked: Issue[]
  sections: Section[]
  columns: MappedColumn[]
  /** Whether people may stand in what was not looked at: hidden rows, a table without fitting headers. */
  unseen: boolean
}

const examplesShown = 3

/** Everybody a file tells of, what of it was not read, and which column was taken for what. Pure. */
export function readBook(book: Book, { today, memory, choices, answers, isGrid }: BookSetting): ReadBook {
  const { sections, left } = sectionsOf(book.tables, memory, choices)
  const result: ReadBook = {
    rows: [],
    left: [...book.left, ...left],
    asked: [...book.asked],
    sections,
    columns: sections.flatMap(mapped),
    unseen: sections.some(({ read }) => !read)
  }
  sections.forEach((section, index) => {
    if (!section.read) return
    const read = readTable(section, index, result.rows.length, { today, answers, isGrid })
    result.rows.push(...read.rows)
    result.left.push(...read.left)
    result.asked.push(...read.asked)
    result.unseen ||= read.unseen
  })
  return result
}

/** What the columns were taken for; the one that the product itself wrote is no matter of choice. */
function mapped({ table, header, to }: Section, section: number): MappedColumn[] {
  return header.columns.flatMap(({ column, header: name, field }) => {
    if (field === 'homeId') return []
    const examples: string[] = []
    for (let row = header.row; row < to && examples.length < examplesShown; row += 1) {
      const text = textOf(table.rows[row]?.[column]).slice(0, 20)
      if (text !== '' && !examples.includes(text)) examples.push(text)
    }
    return {
      section,
      sheet: table.sheet,
      column,
      letter: letters(column),
      header: name.slice(0, 40),
      field,
      examples
    }
  })
}
