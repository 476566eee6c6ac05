import fc from 'fast-check'
import { letter, madeCsv, madeXlsx, type MadeCell, type MadeSheet } from '../rosterFile'

/** A cell as somebody may have written it, and what it means; undefined where it can only be named. */
interface Written {
  cell: MadeCell
  value?: string
}

export interface WrittenPerson {
  name: string
  sheet: string | null
  row: number
  head: string
  /** What stands in each column, by the name of the field, with its place. */
  cells: Record<'phone' | 'born' | 'member' | 'address' | 'grid', Written & { place: string | null }>
}

export interface AnyRoster {
  make(): Buffer
  people: WrittenPerson[]
}

const headers: Record<string, string[]> = {
  grid: ['组', '村民小组', '所在组*'],
  head: ['户主', '户主姓名', '户  主（必填）'],
  name: ['姓名', '姓 名', '家庭成员姓名'],
  phone: ['电话', '联系电话', '手机号码'],
  born: ['出生日期', '出生年月'],
  member: ['政治面貌', '是否党员'],
  address: ['住址', '家庭住址'],
  other: ['备注', '劳动力', '身份证号']
}
const always = ['head', 'name']
const grids = [
  { cell: '一组', value: '石桥村一组' },
  { cell: '第2村民小组', value: '石桥村二组' },
  { cell: '３组', value: '石桥村三组' },
  { cell: '九组' }
]
const signs = [...'杜钟柏卞鲍薛莫鲁祝庞']
const given = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']
const nameOf = (index: number) =>
  `${signs[index % 10]}${given[index % 22]}${given[Math.floor(index / 22) % 22]}`

const phone = (index: number): fc.Arbitrary<Written> => {
  const number = `139${String(55500000 + index)}`
  return fc.constantFrom<Written>(
    { cell: '' },
    { cell: number, value: number },
    { cell: Number(number), value: number },
    { cell: `${number.slice(0, 3)} ${number.slice(3, 7)}-${number.slice(7)}`, value: number },
    { cell: `${number}/13811110000`, value: number },
    { cell: `${number}（儿子）`, value: number },
    { cell: '13922220000', value: '13922220000' },
    { cell: number.slice(1) },
    { cell: '同上' },
    { cell: '空号' },
    { cell: '0571-86543210' },
    { cell: { fault: '#REF!' } }
  )
}
const born = fc.constantFrom<Written>(
  { cell: '' },
  { cell: '1968-03-05', value: '1968-03-05' },
  { cell: '1968年3月', value: '1968-03-01' },
  { cell: 19680305, value: '1968-03-05' },
  { cell: 57.3 },
  { cell: 1957.1 },
  { cell: '1945年' },
  { cell: '1905-01-01' },
  { cell: '属虎' }
)
const member = fc.constantFrom<Written>(
  { cell: '', value: '' },
  { cell: '中国共产党党员', value: '党员' },
  { cell: '是', value: '党员' },
  { cell: '群众', value: '' },
  { cell: '说不清', value: '' }
)
const address = fc.constantFrom<Written>(
  { cell: '' },
  { cell: '桥头路 8 号', value: '桥头路 8 号' },
  { cell: '后山 3 号', value: '后山 3 号' },
  { cell: { day: 46023 } }
)

const layout = fc.record({
  title: fc.boolean(),
  upper: fc.boolean(),
  joined: fc.boolean(),
  sums: fc.boolean(),
  blank: fc.boolean(),
  csv: fc.boolean(),
  sheets: fc.integer({ min: 1, max: 3 }),
  fields: fc.subarray(['grid', 'phone', 'born', 'member', 'address', 'other']),
  order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  words: fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
})
type Layout = typeof layout extends fc.Arbitrary<infer Value> ? Value : never

const family = (from: number) =>
  fc.record({
    grid: fc.constantFrom<Written>(...grids),
    people: fc
      .integer({ min: 1, max: 4 })
      .chain((size) =>
        fc.tuple(
          ...Array.from({ length: size }, (_none, index) =>
            fc.record({ phone: phone(from + index), born, member, address })
          )
        )
      )
  })
type Family = ReturnType<typeof family> extends fc.Arbitrary<infer Value> ? Value : never

/** Any roster a village may keep: one to three sheets, in any order of columns, with values as people write them. */
export const anyRoster: fc.Arbitrary<AnyRoster> = layout.chain((how) =>
  fc
    .tuple(...Array.from({ length: 4 }, (_none, index) => family(index * 4)))
    .map((families) => madeRoster(how, families as Family[]))
)

function madeRoster(how: Layout, families: Family[]): AnyRoster {
  const columns = [...always, ...how.fields]
    .map((field, index) => ({ field, at: how.order[index]!, word: how.words[index]! }))
    .sort((a, b) => a.at - b.at)
  const people: WrittenPerson[] = []
  const count = how.csv ? 1 : how.sheets
  const upper = how.upper && !how.csv
  const sheets = Array.from({ length: count }, (_none, sheet): MadeSheet => {
    const name = ['一组', '二组', '三组'][sheet]!
    const rows: MadeCell[][] = [
      ...(how.title && !how.csv ? [['石桥村花名册']] : []),
      ...(upper
        ? [
            columns.map(({ field }, index) =>
              field === 'other' ? '其他' : index === 0 ? '农户' : '基本情况'
            )
          ]
        : []),
      columns.map(({ field, word }) => headers[field]![word % headers[field]!.length]!)
    ]
    const joined: string[] = []
    families.forEach(({ grid, people: members }, home) => {
      if (home % count !== sheet) return
      const head = nameOf(home * 4)
      const first = rows.length + 1
      members.forEach((one, index) => {
        const cells = {
          ...one,
          grid: how.fields.includes('grid')
            ? grid
            : { cell: null, value: how.csv ? undefined : grids[sheet]!.value }
        }
        const row = rows.length + 1
        const own = nameOf(home * 4 + index)
        rows.push(
          columns.map(({ field }) => {
            if (field === 'name') return own
            if (field === 'head') return how.joined && !how.csv && index > 0 ? '' : head
            return field === 'other' ? '略' : cells[field as keyof typeof cells].cell
          })
        )
        const placed = Object.entries(cells).map(([field, written]) => {
          const column = columns.findIndex((column) => column.field === field)
          return [field, { ...written, place: column < 0 ? null : `${letter(column)}${row}` }] as const
        })
        people.push({
          name: own,
          sheet: how.csv ? null : name,
          row,
          head,
          cells: Object.fromEntries(placed) as unknown as WrittenPerson['cells']
        })
      })
      if (how.joined && members.length > 1) {
        const column = letter(columns.findIndex(({ field }) => field === 'head'))
        joined.push(`${column}${first}:${column}${rows.length}`)
      }
      if (how.sums) rows.push(['小计', `${members.length}人`])
      if (how.blank) rows.push([])
    })
    return { name, rows, joined: how.csv ? [] : joined }
  })
  const texts = (rows: MadeCell[][]) =>
    rows.map((cells) => cells.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))))
  // What a .csv cannot hold stands there as nothing.
  if (how.csv)
    for (const { cells } of people)
      for (const one of Object.values(cells)) if (typeof one.cell === 'object') one.cell = ''
  return { make: () => (how.csv ? madeCsv(texts(sheets[0]!.rows)) : madeXlsx(sheets)), people }
}
