import { readSheet } from 'read-excel-file/universal'
import { cellsOf, paperCellsOf, paperTitles, registerFile } from '../../../src/figures/register/sheet'

type Line = Parameters<typeof cellsOf>[0]
const line = (index: number): Line => ({
  number: `261124-${String(index).padStart(5, '0')}`,
  askedAt: '2026-11-24T01:00:00.000Z',
  subject: `桥头第 ${index} 盏路灯不亮 <"&'>`,
  category: 'infrastructure',
  subcategory: null,
  urgency: 'ordinary',
  asker: '周小满',
  household: null,
  group: '石桥村一组',
  way: 'own',
  receivedAt: '2026-11-24T02:00:00.000Z',
  assignedAt: '2026-11-24T03:00:00.000Z',
  helpers: ['钱多多', '赵春梅'],
  dueAt: '2026-12-01T10:00:00.000Z',
  doneAt: '2026-11-25T20:00:00.000Z',
  workdays: 2,
  village: '石桥村',
  lead: '孙大勇',
  stage: 'closed',
  outcome: 'solved',
  result: '换了灯头',
  closedAt: '2026-11-26T01:00:00.000Z',
  satisfaction: 'yes',
  overdue: index % 2 === 0
})

test('a register of ten thousand matters is a spreadsheet with every one of them, as it was said', async () => {
  const lines = Array.from({ length: 10_000 }, (_, index) => line(index))
  const { name, bytes } = registerFile('2026-11', lines)
  expect(name).toBe('群众诉求登记表 2026-11.xlsx')
  const rows = await readSheet(new Blob([bytes.slice()]))
  expect(rows).toHaveLength(10_001)
  expect(rows[0]!.slice(0, 4)).toEqual(['编号', '村(社)', '组', '反映日期'])
  const read = (cell: unknown) =>
    cell instanceof Date ? { day: cell.toISOString().slice(0, 10) } : (cell ?? '')
  for (const index of [0, 1, 9_999]) expect(rows[index + 1]!.map(read)).toEqual(cellsOf(line(index)))
})

test('days are dates and working days numbers, by the calendar of the village', () => {
  const cells = cellsOf(line(0))
  expect(cells).toContainEqual({ day: '2026-11-26' })
  expect(cells).toContain(2)
  expect(paperCellsOf(line(0)).map(({ words }) => words)).toContain('2026-11-26')
})

test('a category of its own stands beside the fixed one', () => {
  const cells = cellsOf({ ...line(0), category: 'affairs', subcategory: '政策落实' })
  expect(cells).toContain('村务与干部作风 · 政策落实')
  expect(cellsOf(line(0))).toContain('基础设施')
})

test('paper has a title for each of its cells', () => {
  expect(paperCellsOf(line(0))).toHaveLength(paperTitles.length)
})
