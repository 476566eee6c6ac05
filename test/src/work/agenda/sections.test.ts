import { isMeetingPart, meetingOf, sectionsOf, sizesOf } from '../../../../src/features/agenda/sections'
import { rowDue } from '../row'

/** Tuesday 24 November 2026, 9:00 in Shanghai. */
const now = Date.parse('2026-11-24T01:00:00Z')
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

const rows = [
  rowDue('late', '2026-11-23T10:00:00.000Z', -1, true),
  rowDue('today', '2026-11-24T10:00:00.000Z'),
  rowDue('tomorrow', '2026-11-25T02:00:00.000Z', 1),
  rowDue('put off', '2026-12-01T10:00:00.000Z', 5)
]

test('tells what is late, what is for today and what is for later', () => {
  const { overdue, today, later } = sectionsOf(rows, now)
  expect([ids(overdue), ids(today), ids(later)]).toEqual([['late'], ['today'], ['tomorrow', 'put off']])
})

test('counts the day in Shanghai: late in the evening there is today, just after midnight there is tomorrow', () => {
  const evening = rowDue('evening', '2026-11-24T15:59:00.000Z')
  const midnight = rowDue('midnight', '2026-11-24T16:00:00.000Z', 1)
  const { today, later } = sectionsOf([evening, midnight], now)
  expect([ids(today), ids(later)]).toEqual([['evening'], ['midnight']])
})

test('a meeting goes through what is due, the late ones first', () => {
  expect(ids(meetingOf(sectionsOf(rows, now)))).toEqual(['late', 'today'])
})

test('a meeting on another day goes through everything that waits', () => {
  expect(ids(meetingOf(sectionsOf(rows.slice(2), now)))).toEqual(['tomorrow', 'put off'])
})

describe('how many there are', () => {
  const line = { count: 44, overdue: 6, today: 30 }
  const late = rows.slice(0, 1)
  it('counts what is there once all of it is', () => {
    expect(sizesOf(sectionsOf(rows, now), { hasMore: false, hidden: 0 }, line)).toEqual({
      overdue: 1,
      today: 1,
      later: 2
    })
  })
  it('takes the store’s number for what is not all there, and for what comes after', () => {
    expect(sizesOf(sectionsOf(late, now), { hasMore: true, hidden: 0 }, line)).toEqual({
      overdue: 6,
      today: 30,
      later: 8
    })
  })
  it('leaves out what stands in no section', () => {
    const { overdue, today, later } = sizesOf(sectionsOf(rows, now), { hasMore: true, hidden: 1 }, line)
    expect([overdue, today, later]).toEqual([1, 1, 41])
  })
  it('counts what is there while the store has not said anything', () => {
    expect(sizesOf(sectionsOf(late, now), { hasMore: true, hidden: 0 }, undefined).today).toBe(0)
  })
})

test('a meeting has all of its matters once one is there that is due later, or the list ends', () => {
  expect(isMeetingPart(rows.slice(0, 2), now)).toBe(true)
  expect(isMeetingPart(rows, now)).toBe(false)
  expect(isMeetingPart(rows.slice(2), now)).toBe(true)
})
