import { hoursWords, quietChoices, quietOf, valueOf } from '../../../src/account/alerts/quietChoices'

const village = { from: 21, until: 7 }

test('hours are said as people say them', () => {
  expect(hoursWords(village)).toBe('晚上 9 点到第二天早上 7 点不提醒。')
  expect(hoursWords({ from: 12, until: 14 })).toBe('中午 12 点到下午 2 点不提醒。')
  expect(hoursWords({ from: 0, until: 5 })).toBe('夜里 12 点到凌晨 5 点不提醒。')
  expect(hoursWords({ from: 9, until: 9 })).toBe('什么时候都可以提醒。')
})

test('a choice names its hours, and those of the village are none of one’s own', () => {
  for (const hours of [null, village, { from: 0, until: 0 }]) expect(quietOf(valueOf(hours))).toEqual(hours)
})

test('what somebody chose elsewhere is among the choices, once', () => {
  const values = (own: typeof village | null) => quietChoices({ own, village }).map(({ value }) => value)
  expect(values(null)[0]).toBe('village')
  expect(values({ from: 5, until: 6 })).toContain('5-6')
  expect(new Set(values({ from: 20, until: 8 })).size).toBe(values({ from: 20, until: 8 }).length)
})
