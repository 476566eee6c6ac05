import { categoryWords } from '../../../types/domain/categories'
import { outcomeLabels, satisfactionLabels } from '../../../types/domain/outcomes'
import { stageLabels } from '../../../types/domain/stages'
import { urgencyLabels } from '../../../types/domain/urgency'
import { wayLabels } from '../../../types/domain/ways'
import { writeXlsx, type Cell } from '../../../types/sheet/write'
import { shanghai } from '../../ui/words/dates'
import type { Line } from './useRegister'

/** Nothing where there is none. */
type Maybe<Value> = Value | null | false | undefined

interface Column {
  title: string
  /** In characters. */
  width: number
  /** A cell of the file: days are dates there, and numbers numbers. */
  cell(line: Line): Maybe<Cell>
  /** Whether paper has it: a sheet of A4 lying on its side has room for so many. */
  paper?: false
}

const day = (moment: string | null): Maybe<Cell> =>
  moment !== null && { day: shanghai(Date.parse(moment)).format('YYYY-MM-DD') }

/** The columns of the register (登记造册), in their order. */
const columns: Column[] = [
  { title: '编号', width: 16, cell: ({ number }) => number },
  { title: '村(社)', width: 16, cell: ({ village }) => village, paper: false },
  { title: '组', width: 14, cell: ({ group }) => group },
  { title: '反映日期', width: 12, cell: ({ askedAt }) => day(askedAt) },
  { title: '怎么来的', width: 10, cell: ({ way }) => wayLabels[way], paper: false },
  { title: '提出人', width: 12, cell: ({ asker }) => asker },
  { title: '户', width: 16, cell: ({ household }) => household, paper: false },
  {
    title: '类别',
    width: 14,
    cell: ({ category, subcategory }) => category && categoryWords(category, subcategory)
  },
  { title: '缓急', width: 8, cell: ({ urgency }) => urgency && urgencyLabels[urgency], paper: false },
  { title: '事由', width: 40, cell: ({ subject }) => subject },
  { title: '受理日期', width: 12, cell: ({ receivedAt }) => day(receivedAt) },
  { title: '交办日期', width: 12, cell: ({ assignedAt }) => day(assignedAt) },
  { title: '领办人', width: 12, cell: ({ lead }) => lead },
  { title: '协办人', width: 16, cell: ({ helpers }) => helpers.join('、'), paper: false },
  { title: '办理期限', width: 12, cell: ({ dueAt }) => day(dueAt) },
  { title: '办出日期', width: 12, cell: ({ doneAt }) => day(doneAt) },
  { title: '工作日', width: 10, cell: ({ workdays }) => workdays },
  { title: '现在', width: 12, cell: ({ stage }) => stageLabels[stage] },
  { title: '结果', width: 12, cell: ({ outcome }) => outcome && outcomeLabels[outcome] },
  { title: '办理结果', width: 50, cell: ({ result }) => result, paper: false },
  { title: '办结日期', width: 12, cell: ({ closedAt }) => day(closedAt), paper: false },
  { title: '评价', width: 10, cell: ({ satisfaction }) => satisfaction && satisfactionLabels[satisfaction] },
  { title: '超过期', width: 8, cell: ({ overdue }) => overdue && '是', paper: false }
]

const filled = (cell: Maybe<Cell>): Cell =>
  cell === null || cell === undefined || cell === false ? '' : cell

/** The cells of a line, in the order of the columns. */
export const cellsOf = (line: Line): Cell[] => columns.map(({ cell }) => filled(cell(line)))

/** Days, names and numbers; a longer cell may take more lines. */
const shortWidth = 12
const onPaper = columns.filter(({ paper }) => paper !== false)
export const paperTitles = onPaper.map(({ title }) => title)

/** The cells of a line as paper has room for them, in words; `short` ones stand in one line. */
export const paperCellsOf = (line: Line): { words: string; short: boolean }[] =>
  onPaper.map(({ width, cell }) => {
    const found = filled(cell(line))
    return { words: typeof found === 'object' ? found.day : String(found), short: width <= shortWidth }
  })

/** The register as a spreadsheet. */
export function registerFile(period: string, rows: Line[]): { name: string; bytes: Uint8Array } {
  const bytes = writeXlsx([
    {
      name: '登记表',
      rows: [columns.map(({ title }) => title), ...rows.map(cellsOf)],
      widths: columns.map(({ width }) => width)
    }
  ])
  return { name: `群众诉求登记表 ${period}.xlsx`, bytes }
}
