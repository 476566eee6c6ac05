import { entryCount, openCount } from '../../../../src/features/work/entryCount'

const counts = [
  { tray: 'sort', count: 4, overdue: 1, today: 0 },
  { tray: 'handle', count: 2, overdue: 0, today: 0 },
  { tray: 'closed', count: 90, overdue: 0, today: 0 }
] as const

test('a tray says how many of its matters are late', () => {
  expect(entryCount([...counts], 'sort')).toEqual({ count: 4, hint: '其中 1 件超期', late: true })
})

test('several trays are counted together', () => {
  expect(entryCount([...counts], 'sort', 'handle')).toMatchObject({ count: 6, late: true })
})

test('a tray in time says so', () => {
  expect(entryCount([...counts], 'handle')).toEqual({ count: 2, hint: '都在期限里' })
})

test('a tray that the cloud does not mention is empty', () => {
  expect(entryCount([...counts], 'discuss')).toEqual({ count: 0, hint: '都清了' })
})

test('nothing is said before the cloud has counted', () => {
  expect(entryCount(undefined, 'sort')).toEqual({})
})

test('what is open leaves out what is closed', () => {
  expect(openCount([...counts])).toEqual({ count: 6, hint: '其中 1 件超期', late: true })
})
