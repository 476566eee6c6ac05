import { categoryLabels } from '../../../types/domain/categories'
import { outcomeLabels, satisfactionLabels } from '../../../types/domain/outcomes'
import { stageLabels } from '../../../types/domain/stages'
import { urgencyLabels } from '../../../types/domain/urgency'
import { writeXlsx } from '../../../types/sheet/write'
import { dayWords } from '../../ui/words/dates'
import type { Line } from './useRegister'

const columns: [title: string, width: number, cell: (line: Line) => string | null | false][] = [
  ['编号', 16, ({ number }) => number],
  ['反映日期', 16, ({ askedAt }) => dayWords(askedAt)],
  ['村(社)', 16, ({ village }) => village],
  ['提出人', 12, ({ asker }) => asker],
  ['户', 16, ({ household }) => household],
  ['类别', 14, ({ category }) => category && categoryLabels[category]],
  ['缓急', 8, ({ urgency }) => urgency && urgencyLabels[urgency]],
  ['事由', 40, ({ subject }) => subject],
  ['领办人', 12, ({ lead }) => lead],
  ['现在', 12, ({ stage }) => stageLabels[stage]],
  ['结果', 12, ({ outcome }) => outcome && outcomeLabels[outcome]],
  ['办理结果', 50, ({ result }) => result],
  ['办结日期', 16, ({ closedAt }) => closedAt && dayWords(closedAt)],
  ['评价', 10, ({ satisfaction }) => satisfaction && satisfactionLabels[satisfaction]],
  ['超过期', 8, ({ overdue }) => overdue && '是']
]

/** The cells of a line, in the order of the columns. */
export const cellsOf = (line: Line): string[] => columns.map(([, , cell]) => cell(line) || '')

/** The register as a spreadsheet. */
export function registerFile(period: string, rows: Line[]): { name: string; bytes: Uint8Array } {
  const bytes = writeXlsx([
    {
      name: '登记表',
      rows: [columns.map(([title]) => title), ...rows.map(cellsOf)],
      widths: columns.map(([, width]) => width)
    }
  ])
  return { name: `群众诉求登记表 ${period}.xlsx`, bytes }
}
