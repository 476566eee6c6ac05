import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { byWords, dayFromNow, dayWords, momentWords, monthWords } from '../../../../src/ui/words/dates'

/** A Friday evening in Shanghai. */
const now = Date.parse('2026-11-20T12:00:00Z')

describe('a moment in words', () => {
  test.each([
    ['2026-11-20T01:40:00Z', '今天 9:40'],
    ['2026-11-19T16:00:00Z', '今天 0:00'],
    ['2026-11-19T15:59:00Z', '昨天 23:59'],
    ['2026-11-20T16:00:00Z', '明天 0:00'],
    ['2026-11-18T10:02:00Z', '11 月 18 日 18:02'],
    ['2025-12-31T15:59:00Z', '2025 年 12 月 31 日 23:59']
  ])('%s is %s by the clocks of Shanghai', (moment, words) => {
    expect(momentWords(moment, now)).toBe(words)
  })
})

describe('a day in words', () => {
  test('names the weekday', () => {
    expect(dayWords('2026-11-27T10:00:00Z', now)).toBe('11 月 27 日(周五)')
  })

  test('is the day it is in Shanghai when it is still the day before elsewhere', () => {
    expect(dayWords('2026-11-28T16:30:00Z', now)).toBe('11 月 29 日(周日)')
  })

  test('names the year when it is another one', () => {
    expect(dayWords('2027-01-04T10:00:00Z', now)).toBe('2027 年 1 月 4 日(周一)')
  })
})

test('days from now are counted in Shanghai', () => {
  expect(dayFromNow(0, Date.parse('2026-11-20T16:30:00Z'))).toBe('2026-11-21')
  expect(dayFromNow(11, now)).toBe('2026-12-01')
})

test('a month begins by the clocks of Shanghai', () => {
  expect(monthWords('2026-12-31T16:00:00Z')).toBe('2027 年 1 月')
  expect(monthWords('2026-12-31T15:59:59Z')).toBe('2026 年 12 月')
})

describe('by when, in words', () => {
  test.each([
    ['the end of a day is called by that day', '2026-12-03T16:00:00Z', '12 月 3 日(周四)前'],
    ['a moment within a day by it', '2026-12-03T10:00:00Z', '12 月 3 日(周四)前'],
    ['a day by itself', '2026-12-03', '12 月 3 日(周四)前']
  ])('%s', (_what, moment, words) => {
    expect(byWords(moment, now)).toBe(words)
  })

  test('is said nowhere in another way', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('words/dates.ts'))
      .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const)
    expect(sources.length).toBeGreaterThan(100)
    for (const [file, text] of sources)
      expect([file, /dayWords\([^\n]*\)\}? ?前/.test(text)]).toEqual([file, false])
  })
})
