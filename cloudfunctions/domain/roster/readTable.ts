import { columnsLeft } from './columnsLeft'
import type { Field } from './columns'
import { fillDown, monthsAlone } from './fillDown'
import { placesOf } from './header'
import { isCounter } from './headerNames'
import { issueAt, lineOf, type Issue } from './issue'
import { readRow, type Answers, type RowSetting, type Spot } from './readRow'
import type { Row } from './row'
import { noPerson } from './rowKinds'
import type { Section } from './sections'
import { spotFinder, texts } from './spots'
import { isSame, textOf, told } from './text'

export interface TableSetting {
  today: string
  answers: Answers
  /** Whether a text names a group of the village. */
  isGrid: (text: string) => boolean
}

/** Everybody a section tells of, in order, and what of it was left out. */
export interface ReadTable {
  rows: Row[]
  left: Issue[]
  asked: Issue[]
  /** Whether there are rows that were not looked at, since the sheet does not show them. */
  unseen: boolean
}

const ofHome: readonly Field[] = ['grid', 'number', 'head', 'address', 'linked', 'linkedPhone']

/**
 * Every row below the headers of a section. What is no person is named, unless it is blank or only numbered. Pure.
 * @param firstKey the first number that no row of the file has yet
 */
export function readTable(
  { table, header, to, from, until }: Section,
  section: number,
  firstKey: number,
  { today, answers, isGrid }: TableSetting
): ReadTable {
  const at = placesOf(header)
  const find = spotFinder(table, at, header.row + 1)
  const setting: RowSetting = {
    table,
    section,
    headers: new Map(header.columns.flatMap((one) => (one.field ? [[one.field, one.header] as const] : []))),
    today,
    answers
  }
  const result: ReadTable = {
    rows: [],
    left: columnsLeft({ table, header, to, from, until }),
    asked: [],
    unseen: false
  }
  const leave = (row: number, cells: string[], reason: string) =>
    void result.left.push(issueAt({ sheet: table.sheet, row, text: lineOf(cells) }, reason))
  const counters = header.columns.filter((one) => isCounter(one.header)).map(({ column }) => column)
  const above = new Map<Field, string>()
  let group = at.has('grid') ? undefined : groupOf(table.sheet, isGrid)
  if (group === undefined && !at.has('grid')) {
    group = titleGroup(table, header.top, isGrid)
    if (group !== undefined)
      result.asked.push(issueAt({ sheet: table.sheet, text: group }, '没有写组，照表头上面的标题算，请核对'))
  }
  for (let row = header.row + 1; row <= to; row += 1) {
    const cells = (table.rows[row - 1] ?? []).map((cell, column) =>
      column >= from && column <= until ? textOf(cell) : ''
    )
    const spots = find(row)
    const said = texts(spots)
    const name = said.get('name') ?? said.get('head') ?? ''
    const counted = cells.every(
      (text, column) => text === '' || (counters.includes(column) && /^[\d.、]+$/.test(text))
    )
    if (counted) continue
    if (table.hiddenRows.has(row)) {
      leave(row, cells, '这一行是隐藏的，没有读')
      result.unseen = true
      continue
    }
    const reason = noPerson(cells, name)
    const alone = cells.filter((text) => text !== '')
    if (reason) leave(row, cells, reason)
    else if (alone.length === 1 && groupIn(alone[0]!, said.get('name') ?? '', isGrid)) {
      group = groupOf(alone[0]!, isGrid)!
      leave(row, cells, `当作组名：下面的人算${told(group)}的`)
    } else if (isRepeat(spots, row)) leave(row, cells, '姓名和上面一行合并了，算同一个人，这一行没有另外读')
    else if (name === '' && [...said.values()].filter((text) => text !== '').length < 2)
      leave(row, cells, '这一行没有写姓名，没有当成一个人')
    else if (name.length > 30 && alone.length === 1) leave(row, cells, '这一行是说明，没有当成人')
    else {
      const read = readRow(spots, above, { key: firstKey + result.rows.length, row }, setting)
      if (!at.has('name') && read.head !== undefined) {
        read.name = read.head
        read.isHead = true
      }
      if (read.name === '') read.faults.push('没有写姓名，或者认不出来')
      if (group !== undefined && read.grid === undefined) {
        if (at.has('grid')) read.gridAbove = group
        else read.grid = group
      }
      for (const field of ofHome)
        if (said.get(field) && !isSame(said.get(field)!)) above.set(field, said.get(field)!)
      if (!said.get('linked')) above.delete('linkedPhone')
      result.rows.push(read)
    }
  }
  result.asked.push(...fillDown(result.rows, at), ...monthsAlone(result.rows, setting.headers.get('born')))
  return result
}

/** A row whose name is joined with the one above tells more of the same person. */
const isRepeat = (spots: ReadonlyMap<Field, Spot>, row: number): boolean => {
  const spot = spots.get('name') ?? spots.get('head')
  return spot !== undefined && spot.row < row
}

/** The name of a group as a line, a sheet or a title has it: 一组（32 户）, 石桥村一组农户名册. */
function gridIn(text: string, isGrid: (text: string) => boolean): string | undefined {
  const bare = text.replace(/[([【].*?[)\]】]/g, '').replace(/[:：]$/, '')
  const first = /^.*?(?:村民小组|网格|[组队社屯片])/.exec(bare)?.[0]
  return [bare, first].find((one) => one !== undefined && isGrid(one))
}

/** A line or a sheet that names a group, also one that the village does not have: whoever follows is not of another. */
function groupOf(said: string | null, isGrid: (text: string) => boolean): string | undefined {
  const name = textOf(said).replace(/^(?:[一二三四五六七八九十]+|\d+)[、.]\s*/, '')
  if (name === '' || name.length > 20) return undefined
  const bare = name.replace(/[([【].*?[)\]】]/g, '').replace(/[:：]$/, '')
  return gridIn(name, isGrid) ?? (/[组队社屯片]$|网格$/.test(bare) ? bare : undefined)
}

/** Whether a line names a group; what stands where names do is one only where the village has it. */
function groupIn(text: string, name: string, isGrid: (text: string) => boolean): boolean {
  const group = groupOf(text, isGrid)
  return group !== undefined && (name === '' || isGrid(group))
}

function titleGroup(
  { rows }: Section['table'],
  top: number,
  isGrid: (text: string) => boolean
): string | undefined {
  const titles = rows.slice(0, top - 1).map((cells) => cells.map(textOf).filter((text) => text !== ''))
  return titles.flatMap((texts) => (texts.length === 1 ? (gridIn(texts[0]!, isGrid) ?? []) : []))[0]
}
