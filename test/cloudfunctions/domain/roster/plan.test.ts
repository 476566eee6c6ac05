import fc from 'fast-check'
import type { Household } from '../../../../cloudfunctions/kernel/household'
import type { Organization } from '../../../../cloudfunctions/kernel/organization'
import type { Person } from '../../../../cloudfunctions/kernel/person'
import { planBook } from '../../../../cloudfunctions/domain/roster/planBook'
import type { Cell, Table } from '../../../../cloudfunctions/domain/roster/file/table'
import type { Village } from '../../../../cloudfunctions/domain/roster/village'
import { defaultSettings } from '../../../../types/domain/settings'
import { world } from '../../../support/world'

const now = new Date('2026-11-22T02:00:00Z')
const { organizations, households, persons } = world()
const inVillage = <Doc extends { path: string[] }>(docs: Doc[]) =>
  docs.filter(({ path }) => path.includes('village-a'))
const nodes = inVillage(organizations) as Organization[]
const village: Village = {
  node: nodes.find(({ _id }) => _id === 'village-a')!,
  nodes,
  households: inVillage(households) as Household[],
  persons: inVillage(persons) as Person[]
}

const tableOf = (rows: Cell[][], merges: Table['merges'] = []): Table => ({
  sheet: null,
  rows,
  merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  epoch1904: false,
  typed: true
})

function planOf(rows: Cell[][], merges: Table['merges'] = [], answers: Record<string, string> = {}) {
  return planBook(
    { tables: [tableOf(rows, merges)], left: [], asked: [] },
    {
      village,
      settings: defaultSettings,
      now,
      memory: new Map(),
      choices: [],
      answers: new Map(Object.entries(answers))
    }
  )
}

const headers = [
  '网格',
  '户号',
  '户主',
  '姓名',
  '手机',
  '党员',
  '出生日期',
  '中心户',
  '所属中心户',
  '自愿联户',
  '联系党员'
]
const row = (over: Record<string, Cell>): Cell[] =>
  headers.map((header) => ({ 网格: '一组', 户主: '冯玉兰', 姓名: '冯玉兰', ...over })[header] ?? null)
/** What is said of each row, with its kind; the first row of people is row 2. */
function named(...rows: Record<string, Cell>[]): Record<number, string> {
  const { said } = planOf([headers, ...rows.map(row)])
  const reasons: Record<number, string> = {}
  for (const kind of ['bad', 'asked', 'left'] as const)
    for (const one of said[kind])
      if (one.row !== null)
        reasons[one.row] = [reasons[one.row], `${kind} ${one.reason}`].filter(Boolean).join('；')
  return reasons
}

it('finds headers in any order and other words, below a title', () => {
  const { read } = planOf([
    ['某村花名册'],
    [],
    ['备 注', '联系电话（必填）', '名字', '户主姓名', '村民小组', '序号', '身份证号']
  ])
  expect(read.sections.map(({ header }) => header.row)).toEqual([3])
  expect(read.columns.map(({ header, field }) => [header, field])).toEqual([
    ['备 注', null],
    ['联系电话(必填)', 'phone'],
    ['名字', 'name'],
    ['户主姓名', 'head'],
    ['村民小组', 'grid'],
    ['序号', null],
    ['身份证号', null]
  ])
  expect(planOf([['姓名', '电话']]).read.sections.map(({ read: isRead }) => isRead)).toEqual([false])
})

it.each<[string, Record<string, Cell>[], Record<number, RegExp>]>([
  ['a name that is missing', [{ 姓名: ' ' }], { 2: /^bad 没有写姓名/ }],
  ['a phone too short', [{ 手机: '1380000000' }], { 2: /^left .*11 位/ }],
  [
    'a phone twice in the file',
    [{ 手机: '13900000001' }, { 姓名: '乙', 手机: '１３９ 0000 0001' }],
    { 3: /^left .*第 2 行的一样/ }
  ],
  [
    'a phone of somebody else in the village',
    [{ 手机: '13810000000' }],
    { 2: /^asked 这个手机号联户里是「周小满」的/ }
  ],
  ['a grid that does not exist', [{ 网格: '七组' }], { 2: /没有「七组」这个网格，村里有：一组/ }],
  ['no household', [{ 户主: null }], { 2: /没有写户号，也没有写户主/ }],
  [
    'two heads of one household',
    [{ 户号: '1' }, { 户号: '1', 户主: '别人', 姓名: '乙' }],
    { 3: /户主却不一样/ }
  ],
  ['the same person twice', [{}, {}], { 3: /^asked .*和第 2 行是一户还是两户/ }],
  ['a link to nobody', [{ 联系党员: '没这人' }], { 2: /没有叫「没这人」的党员/ }],
  ['a link to who is no member', [{ 联系党员: '周小满' }], { 2: /党员/ }],
  [
    'a link to a row that is bad',
    [{ 联系党员: '张三' }, { 户主: '张三', 姓名: '张三', 党员: '是', 网格: '七组' }],
    { 2: /^left .*第 3 行，那一行还没有写入/, 3: /^bad 没有「七组」/ }
  ],
  ['a hub who is no member', [{ 党员: '否', 中心户: '是' }], { 2: /中心户要是党员/ }],
  [
    'somebody of a hub who is none',
    [{ 党员: '是', 所属中心户: '李四' }],
    { 2: /所属中心户：.*没有叫「李四」/ }
  ],
  [
    'an elder who did not volunteer',
    [{ 联系党员: '张三' }, { 户主: '张三', 姓名: '张三', 党员: '是', 出生日期: '1950-1-1' }],
    { 2: /已满 70 岁/ }
  ],
  [
    'an elder who did',
    [{ 联系党员: '张三' }, { 户主: '张三', 姓名: '张三', 党员: '是', 出生日期: '1950-1-1', 自愿联户: '是' }],
    {}
  ],
  [
    'another member than the one in force',
    [{ 户主: '石桥村一户', 姓名: '周小满', 联系党员: '王长河' }],
    { 2: /现在由「陈立秋」联系.*联户管理/ }
  ],
  [
    'the member in force, and who of the household is not in the file',
    [{ 户主: '石桥村一户', 姓名: '周小满', 联系党员: '陈立秋' }],
    { 2: /^asked 联户里石桥村一户还有「.*」，这份名册里没有，没有动/ }
  ],
  [
    'two members for one household',
    [{ 联系党员: '陈立秋' }, { 姓名: '乙', 联系党员: '王长河' }],
    { 3: /写了两位联系党员/ }
  ]
])('%s', (_what, rows, reasons) => {
  const said = named(...rows)
  expect(Object.keys(said)).toEqual(Object.keys(reasons))
  for (const [number, reason] of Object.entries(reasons)) expect(said[Number(number)]).toMatch(reason)
})

it('the twenty-first household of a member is refused, in the order of the file', () => {
  const rows = Array.from({ length: 22 }, (_none, index) => ({
    户主: `户${'甲乙丙丁'[index % 4]}${index}`,
    姓名: `户${'甲乙丙丁'[index % 4]}${index}`,
    联系党员: '王长河'
  }))
  expect(named(...rows)).toEqual({
    22: expect.stringMatching(/^left .*最多联 20 户，这是第 21 户/),
    23: expect.stringMatching(/第 22 户/)
  })
})

it('joined cells are filled down, and a row whose name is joined is no other person', () => {
  const { plan, said } = planOf(
    [headers, row({}), row({ 户主: null, 姓名: '乙' }), row({ 户主: null, 姓名: null, 手机: '13900000009' })],
    [
      { top: 2, left: 3, bottom: 4, right: 3 },
      { top: 3, left: 4, bottom: 4, right: 4 }
    ]
  )
  expect(plan.homes.map(({ residents }) => residents.map(({ name }) => name))).toEqual([['冯玉兰', '乙']])
  expect(said.left).toMatchObject([{ row: 4, text: expect.stringContaining('13900000009') }])
})

it('examples of the template and notes below the table are no people', () => {
  const { said, plan } = planOf([headers, row({ 姓名: '例：张大山' }), row({}), ['填表人：老李']])
  expect([plan.bad.length, plan.homes.length, said.left.map((one) => one.row)]).toEqual([0, 1, [2, 4]])
})

it('any soup of cells gives a plan: every row is good or named, and no id twice', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      '',
      '一组',
      '1组',
      '七组',
      '冯玉兰',
      '陈立秋',
      '王长河',
      '是',
      '否',
      '无',
      '13900000001',
      13900000002,
      '1950-1-1',
      '1960-2-30',
      '在家',
      21920,
      '1001',
      '　',
      '例：x'
    ),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.date()
  )
  const line = fc.array(cell, { minLength: headers.length, maxLength: headers.length })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { plan, read } = planOf([headers, ...(lines as Cell[][])])
      const people = plan.homes.flatMap(({ residents }) => residents)
      const rows = [...people.map((one) => one.row), ...plan.bad.map((one) => one.row)]
      expect(new Set(rows).size).toBe(rows.length)
      expect(people.length + plan.bad.length + plan.waiting).toBe(read.rows.length)
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length)
      expect(new Set(plan.homes.map(({ id }) => id)).size).toBe(plan.homes.length)
      for (const { reason } of plan.bad) expect(reason).toMatch(/[\u4e00-\u9fff]/)
    }),
    { numRuns: 500 }
  )
})

it('knows a name again however it is written: signs that nobody sees, dots, blanks', () => {
  for (const [one, other] of [
    ['冯小军', '冯\u200b小军'],
    ['冯小军', '冯\ufe0f小\u202e军'],
    ['阿依古丽·买买提', '阿依古丽•买买提'],
    ['阿依古丽·买买提', '阿依古丽 买买提'],
    ['Li Ming', 'Li\u200b Ming']
  ] as const)
    expect([other, named({ 姓名: one }, { 姓名: other })[3]]).toEqual([
      other,
      expect.stringContaining('bad 和第 2 行是同一户里同名的人')
    ])
})

it('a line that names a group the village does not have keeps its people out of the group before', () => {
  const sheet = [['户主', '姓名'], ['一组'], ['冯玉兰', '冯玉兰'], ['七组（3 户）'], ['韩志远', '韩志远']]
  const { plan, said } = planOf(sheet)
  expect(plan.homes.map(({ name }) => name)).toEqual(['冯玉兰家'])
  expect(said.bad).toMatchObject([{ row: 5, reason: expect.stringContaining('没有「七组」这个网格') }])
})

it.each([
  ['中共党员（2010年入党）', true],
  ['共产党员', true],
  ['致公党党员', false],
  ['入党积极分子', false]
])('%s: a member? %s', (text, member) => {
  const { plan } = planOf([headers, row({ 党员: text })])
  expect(plan.homes[0]!.residents[0]!.member ?? false).toBe(member)
})
