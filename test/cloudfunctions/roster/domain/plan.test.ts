import fc from 'fast-check'
import type { Household } from '../../../../cloudfunctions/kernel/household'
import type { Organization } from '../../../../cloudfunctions/kernel/organization'
import type { Person } from '../../../../cloudfunctions/kernel/person'
import { findHeader } from '../../../../cloudfunctions/roster/domain/header'
import { planImport } from '../../../../cloudfunctions/roster/domain/plan'
import { readTable } from '../../../../cloudfunctions/roster/domain/readTable'
import type { Cell, Table } from '../../../../cloudfunctions/roster/file/table'
import type { Village } from '../../../../cloudfunctions/roster/domain/village'
import { defaultSettings } from '../../../../types/domain/settings'
import { world } from '../../../support/world'

const now = new Date('2026-11-22T02:00:00Z')
const today = '2026-11-22'
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

function planOf(rows: Cell[][], merges: Table['merges'] = []) {
  const table = { rows, merges }
  const header = findHeader(table)!
  const read = readTable(table, header, today)
  return {
    ...planImport(read.rows, { village, settings: defaultSettings, today, now }),
    notes: read.warnings
  }
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
/** The reasons of a sheet’s bad rows; its first row of people is row 2. */
const bad = (...rows: Record<string, Cell>[]) => {
  const { bad: said } = planOf([headers, ...rows.map(row)])
  return Object.fromEntries(said.map((one) => [one.row, one.reason]))
}

it('finds headers in any order and other words, below a title', () => {
  const header = findHeader({
    rows: [
      ['某村花名册'],
      [],
      ['备 注', '联系电话（必填）', '名字', '户主姓名', '村民小组', '序号', '身份证号']
    ],
    merges: []
  })
  expect(header).toMatchObject({ row: 3, unused: ['备 注', '身份证号'] })
  expect([...header!.at]).toEqual([
    ['phone', 1],
    ['name', 2],
    ['head', 3],
    ['grid', 4]
  ])
  expect(findHeader({ rows: [['姓名', '电话']], merges: [] })).toBeNull()
})

it.each<[string, Record<string, Cell>[], Record<number, RegExp>]>([
  ['a name that is missing', [{ 姓名: ' ' }], { 2: /没有写姓名/ }],
  ['a phone too short', [{ 手机: '1380000000' }], { 2: /11 位/ }],
  [
    'a phone twice in the file',
    [{ 手机: '13900000001' }, { 姓名: '乙', 手机: '１３９ 0000 0001' }],
    { 3: /第 2 行的一样/ }
  ],
  ['a phone of somebody else in the village', [{ 手机: '13810000000' }], { 2: /手机号已经是「周小满」的/ }],
  ['a grid that does not exist', [{ 网格: '七组' }], { 2: /没有「七组」这个网格，村里有：一组/ }],
  ['no household', [{ 户主: null }], { 2: /没有写户号，也没有写户主/ }],
  [
    'two heads of one household',
    [{ 户号: '1' }, { 户号: '1', 户主: '别人', 姓名: '乙' }],
    { 3: /户主却不一样/ }
  ],
  ['the same person twice', [{}, {}], { 3: /同一户里同名/ }],
  ['a link to nobody', [{ 联系党员: '没这人' }], { 2: /没有叫「没这人」的党员/ }],
  ['a link to who is no member', [{ 联系党员: '周小满' }], { 2: /党员/ }],
  [
    'a link to a row that is bad',
    [{ 联系党员: '张三' }, { 户主: '张三', 姓名: '张三', 党员: '是', 手机: '12' }],
    { 2: /第 3 行，那一行有问题/, 3: /11 位/ }
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
  ['the member in force', [{ 户主: '石桥村一户', 姓名: '周小满', 联系党员: '陈立秋' }], {}],
  [
    'two members for one household',
    [{ 联系党员: '陈立秋' }, { 姓名: '乙', 联系党员: '王长河' }],
    { 3: /写了两位联系党员/ }
  ]
])('%s', (_what, rows, reasons) => {
  const said = bad(...rows)
  expect(Object.keys(said)).toEqual(Object.keys(reasons))
  for (const [number, reason] of Object.entries(reasons)) expect(said[Number(number)]).toMatch(reason)
})

it('the twenty-first household of a member is refused, in the order of the file', () => {
  const rows = Array.from({ length: 22 }, (_none, index) => ({
    户主: `户${'甲乙丙丁'[index % 4]}${index}`,
    姓名: `人${index}`,
    联系党员: '王长河'
  }))
  expect(bad(...rows)).toEqual({
    22: expect.stringMatching(/最多联 20 户，这是第 21 户/),
    23: expect.stringMatching(/第 22 户/)
  })
})

it('rows below the first of a joined cell are named, with what to do', () => {
  const { bad: said } = planOf(
    [headers, row({}), row({ 户主: null, 姓名: '乙' }), row({ 户主: null, 姓名: '丙' })],
    [{ top: 2, left: 3, bottom: 4, right: 3 }]
  )
  expect(said.map((one) => one.row)).toEqual([3, 4])
  expect(said[0]!.reason).toMatch(/第 2 到 4 行的「户主」是合并单元格，请取消合并/)
})

it('examples of the template and notes below the table are no people', () => {
  const {
    bad: said,
    homes,
    notes
  } = planOf([headers, row({ 姓名: '例：张大山' }), row({}), ['填表人：老李']])
  expect([said.length, homes.length, notes.map((one) => one.row)]).toEqual([0, 1, [2, 4]])
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
      const plan = planOf([headers, ...(lines as Cell[][])])
      const people = plan.homes.flatMap(({ residents }) => residents)
      const rows = [...people.map((one) => one.row), ...plan.bad.map((one) => one.row)]
      expect(new Set(rows).size).toBe(rows.length)
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
    expect([other, bad({ 姓名: one }, { 姓名: other })]).toEqual([
      other,
      { 3: expect.stringContaining('和第 2 行是同一户里同名的人') }
    ])
})
