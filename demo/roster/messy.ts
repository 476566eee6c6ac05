import { random, type Random } from '../../scripts/replay/random'
import { phoneOf, people } from '../village/people'
import { familyOf, nameMaker } from './names'

/** Headers as this village has them: other words, another order, one column nobody reads. */
export const headers = [
  '序号',
  '村民小组',
  '户号',
  '户主姓名',
  '姓名',
  '联系电话',
  '门牌',
  '是否党员',
  '党员类别',
  '出生年月',
  '户代表',
  '党员中心户',
  '所属中心户',
  '自愿联户',
  '联系党员',
  '备注'
] as const
type Column = (typeof headers)[number]

/** A row of the sheet: text, or the number a date or a phone is in Excel. */
export type MessyRow = Partial<Record<Column, string | number>>

/** A row that must be named, as what, and a word its reason must have. */
export interface Fault {
  row: number
  kind: 'bad' | 'asked' | 'left'
  word: string
}

export interface Messy {
  rows: MessyRow[]
  faults: Fault[]
  /** Cells joined into one: column, first and last row of the sheet. */
  merges: { column: Column; top: number; bottom: number }[]
}

/** The title stands in row 1, the headers in row 2. */
export const firstRow = 3
const size = 5000
const memberCount = 160
const grids = ['一组', '1组', '第二村民小组', '二组', '三组', '石桥村三组']
/** Where each way of writing a grid leads. */
const gridOf = (text: string): number =>
  /[一1]/.test(text.replace('石桥村', '')) ? 1 : /[二2]/.test(text) ? 2 : 3

interface Home {
  number: string
  head: string
  grid: string
  linked: string
  people: { name: string; member: boolean }[]
}

/** A village roster of 5,000 rows, as messy as villages keep them; the same at every call. */
export function messyRoster(): Messy {
  const dice = random(20261122)
  const name = nameMaker(
    dice,
    people(new Date(0)).map((one) => one.name)
  )
  const members = Array.from({ length: memberCount }, () => name())
  const homes = homesOf(dice, name, members)
  const messy: Messy = { rows: [], faults: [], merges: [] }
  let phones = 0
  const phone = () => `155${String((phones += 1)).padStart(8, '0')}`
  for (const home of homes)
    for (const person of home.people) {
      const index = members.indexOf(person.name)
      messy.rows.push({
        序号: messy.rows.length + 1,
        村民小组: home.grid,
        户号: home.number,
        户主姓名: home.head,
        姓名: person.name,
        ...(dice.chance(0.7) && { 联系电话: dice.chance(0.5) ? phone() : Number(phone()) }),
        门牌: `${home.grid}${Number(home.number) % 97}号`,
        是否党员: person.member ? dice.pick(['是', '党员', '中共党员', '√']) : dice.pick(['否', '', '群众']),
        ...(person.member && {
          党员类别: dice.pick(['在家', '在家', '外出', '流动党员']),
          出生年月: written(dice, 1958 + (index % 42), 1 + (index % 12), 1 + (index % 28)),
          党员中心户: index < 12 ? '是' : '否',
          所属中心户: index < 12 ? '' : members[index % 12 === 11 ? 0 : index % 12]!
        }),
        户代表: person.name === home.head ? '是' : '',
        联系党员: home.linked
      })
    }
  spoil(messy, members, homes)
  return messy
}

function homesOf(dice: Random, name: (family?: string) => string, members: string[]): Home[] {
  const homes: Home[] = []
  for (let rows = 0; rows < size;) {
    const number = String(2001 + homes.length)
    const index = homes.length
    // Every member heads a household of their own; the others come after.
    const head = index < members.length ? members[index]! : name()
    const family = familyOf(head)
    const more = Math.min(size - rows - 1, dice.pick([1, 2, 2, 3, 3, 4]))
    const others = Array.from({ length: more }, () => ({
      name: name(dice.chance(0.6) ? family : undefined),
      member: false
    }))
    homes.push({
      number,
      head,
      grid: dice.pick(grids),
      // The first 40 are kept for the faults; nobody is linked with their own household.
      linked: members[40 + ((index * 7 + 1) % (members.length - 40))]!,
      people: [{ name: head, member: index < members.length }, ...others]
    })
    if (homes.at(-1)!.linked === head)
      homes.at(-1)!.linked = members[40 + ((index * 7 + 2) % (members.length - 40))]!
    rows += 1 + more
  }
  return homes
}

const pad = (number: number) => String(number).padStart(2, '0')
const dayMs = 86_400_000

/** One of the ways in which people write a day. */
function written(dice: Random, year: number, month: number, day: number): string | number {
  const wide = (text: string) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  return dice.pick([
    `${year}-${month}-${day}`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    `${year}年${month}月${day}日`,
    `${year}${pad(month)}${pad(day)}`,
    wide(`${year}年${month}月${day}日`),
    (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / dayMs
  ])
}

/** Puts every fault into rows that were good; each is one that villages make. */
function spoil({ rows, faults, merges }: Messy, members: string[], homes: Home[]): void {
  const start = new Map<Home, number>()
  let at = 0
  for (const home of homes) {
    start.set(home, at)
    at += home.people.length
  }
  /** Households of people who are no members, with at least three of them, each used for one fault. */
  const plain = homes.slice(members.length + 60).filter(({ people: { length } }) => length >= 3)
  let used = 0
  const next = (): { home: Home; index: number } => {
    const home = plain[(used += 1) * 3]!
    return { home, index: start.get(home)! }
  }
  const put = (kind: Fault['kind'], index: number, word: string, change: MessyRow) => {
    Object.assign(rows[index]!, change)
    faults.push({ row: index + firstRow, kind, word })
  }
  /** A row that is not written. */
  const fault = (index: number, word: string, change: MessyRow) => put('bad', index, word, change)
  /** A cell that is not read, while its person is. */
  const cell = (index: number, word: string, change: MessyRow) => put('left', index, word, change)

  for (let time = 0; time < 5; time += 1) {
    const { index } = next()
    rows[index]!.联系电话 = `1560000000${time}`
    cell(index + 1, '手机号和第', { 联系电话: `１５６００００００0${time}` })
    put('asked', next().index + 1, '这个手机号联户里是', { 联系电话: phoneOf(time) })
    cell(next().index + 1, '11 位', { 联系电话: '1381234567' })
    fault(next().index + 1, '没有写姓名', { 姓名: '' })
    fault(next().index + 1, '网格', { 村民小组: '九组' })
    cell(next().index + 1, '没有 1960 年 2 月 30 日', { 出生年月: '1960.2.30' })
    cell(next().index + 1, '看不懂', { 出生年月: '属龙的' })
    cell(next().index + 1, '请写「是」或者「否」', { 是否党员: '可能是' })
    fault(next().index + 1, '户主却不一样', { 户主姓名: '另一家' })
    const moved = next().index
    fault(moved + 1, '网格却不一样', {
      村民小组: gridOf(String(rows[moved]!.村民小组)) === 1 ? '二组' : '一组'
    })
    cell(next().index + 1, '户代表', { 户代表: '是' })
    cell(next().index + 1, '中心户要是党员', { 是否党员: '否', 党员中心户: '是' })
    const twice = next().index
    fault(twice + 2, '同名', { 姓名: rows[twice + 1]!.姓名 as string, 联系电话: '' })
    rows[twice + 1]!.联系电话 = ''
    const plainHead = next().home.head
    const outsider = next().home
    outsider.people.forEach((_person, offset) =>
      cell(start.get(outsider)! + offset, '不是党员', { 联系党员: plainHead })
    )
    cell(next().index + 1, '没有叫', { 联系党员: '没有这个人' })
    const joined = next().index
    for (const offset of [1, 2]) Object.assign(rows[joined + offset]!, { 户号: '', 户主姓名: '' })
    for (const column of ['户号', '户主姓名'] as const)
      merges.push({ column, top: joined + firstRow, bottom: joined + 2 + firstRow })
    // Full-width digits in a number that is right.
    rows[next().index]!.联系电话 = `１５７００００００0${time}`
  }

  // One member with 22 households: the last two are too many.
  const busy = members[0]!
  for (let time = 0; time < 22; time += 1) {
    const { home } = next()
    home.people.forEach((_person, offset) => {
      const index = start.get(home)! + offset
      rows[index]!.联系党员 = busy
      if (time >= 20) faults.push({ row: index + firstRow, kind: 'left', word: `第 ${time + 1} 户` })
    })
  }
  // Two members of over 70: one of them volunteers.
  for (const [elder, volunteers] of [
    [1, false],
    [2, true]
  ] as const) {
    const own = start.get(homes[elder]!)!
    Object.assign(rows[own]!, { 出生年月: '1950年6月1日', 自愿联户: volunteers ? '是' : '' })
    const { home } = next()
    home.people.forEach((_person, offset) => {
      const index = start.get(home)! + offset
      rows[index]!.联系党员 = members[elder]!
      if (!volunteers) faults.push({ row: index + firstRow, kind: 'left', word: '已满 70 岁' })
    })
  }
  faults.sort((a, b) => a.row - b.row)
}
