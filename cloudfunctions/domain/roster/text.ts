import { cleanText } from '../../../types/domain/cleanText'
import type { Cell } from './file/table'

/** What people write to say that there is nothing to write. */
const nothing = /^(?:[-—–_/\\.、]+|无|没有|暂无|空|未知|null|none|n\/a)$/i

/** What people write to say: the same as above. */
const same = /^(?:同上|同上行|上同|〃|″|"|''|“|”|々)$/

/** A cell as plain text: full-width signs made narrow, invisible ones and blanks around it taken away. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cleanText(cleanText(String(cell)).normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same, with what stands for nothing left out. */
export function valueOf(cell: Cell | undefined): string {
  const text = textOf(cell)
  return nothing.test(text) ? '' : text
}

export const isSame = (text: string): boolean => same.test(text)

/** Numbers of sixteen digits and more have lost their last ones, and so has what is shown as 4.2E+17. */
export const hasLostDigits = (cell: Cell | undefined): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell) >= 1e15
    : typeof cell === 'string' && /^\s*\d(?:\.\d+)?E\+?\d{2}\s*$/i.test(cell)

/** What a formula leaves in its cell that came to nothing. */
export const isFormulaFault = (text: string): boolean =>
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|公式没有结果)$/.test(text)

/** A name as it is kept: blanks between Chinese characters are only there to look even (张 三). */
export const nameOf = (text: string): string => text.replace(/(?<=[^\x20-\x7e]) +| +(?=[^\x20-\x7e])/g, '')

/** Signs that stand for a character that was lost on the way, or that only one computer knows. */
export const hasLostSigns = (name: string): boolean => /[?\ufffd□〓\p{Co}\p{Cn}]/u.test(name)

/** What stands in a cell, short enough to be told. */
export const told = (text: string): string => `「${text.length > 20 ? `${text.slice(0, 20)}…` : text}」`
