import { cleanText } from '../../../types/domain/cleanText'
import type { Cell } from '../file/table'

/** What people write to say that there is nothing to write. */
const nothing = /^(?:[-—–_/\\.、]+|无|没有|暂无|空|未知|null|none|n\/a)$/i

/** A cell as plain text: full-width signs made narrow, invisible ones and blanks around it taken away. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cleanText(cleanText(String(cell)).normalize('NFKC'))
    .replace(/[\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim()
}

/** The same, with what stands for nothing left out. */
export function valueOf(cell: Cell | undefined): string {
  const text = textOf(cell)
  return nothing.test(text) ? '' : text
}

/** A name as it is kept: blanks between Chinese characters are only there to look even (张 三). */
export const nameOf = (text: string): string => text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '')

/** What stands in a cell, short enough to be told. */
export const told = (text: string): string => `「${text.length > 20 ? `${text.slice(0, 20)}…` : text}」`
