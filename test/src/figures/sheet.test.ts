import { readSheet } from 'read-excel-file/universal'
import { cellsOf, registerFile } from '../../../src/figures/register/sheet'

type Line = Parameters<typeof cellsOf>[0]
const line = (index: number): Line => ({
  number: `261124-${String(index).padStart(5, '0')}`,
  askedAt: '2026-11-24T01:00:00.000Z',
  subject: `桥头第 ${index} 盏路灯不亮 <"&'>`,
  category: 'infrastructure',
  urgency: 'ordinary',
  asker: '周小满',
  household: null,
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
  expect(rows[0]!.slice(0, 3)).toEqual(['编号', '反映日期', '村(社)'])
  for (const index of [0, 1, 9_999])
    expect(rows[index + 1]!.map((cell) => cell ?? '')).toEqual(cellsOf(line(index)))
})
