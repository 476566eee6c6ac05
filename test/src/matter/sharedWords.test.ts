import { sharedWords } from '../../../src/matter/shared/sharedWords'

const now = Date.parse('2026-11-24T02:00:00Z')
const row = {
  id: 's'.repeat(24),
  line: '桥头的路灯不亮',
  since: '2026-11-20T02:00:00.000Z',
  stage: 'handling' as const,
  responsible: '周电工',
  due: { at: '2026-11-27T10:00:00.000Z', workdays: 3, overdue: false, provisional: false },
  households: 3,
  said: false,
  open: true
}

test('a shared matter says who has it, by when, and of how many households', () => {
  expect(sharedWords(row, now)).toBe('在周电工手上，11 月 27 日(周五)前 · 3 户说过')
  expect(sharedWords({ ...row, due: null }, now)).toBe('在周电工手上 · 3 户说过')
})

test('what is late is said to be late', () => {
  const late = { ...row.due, workdays: -2, overdue: true }
  expect(sharedWords({ ...row, due: late }, now)).toBe('在周电工手上，超期 2 个工作日 · 3 户说过')
})

test('once it is over nobody has it any more', () => {
  expect(sharedWords({ ...row, stage: 'closed', responsible: null, due: null }, now)).toBe('3 户说过')
})
