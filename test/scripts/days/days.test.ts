import { isAnnounced, isWorkday } from '../../../cloudfunctions/kernel/calendar'
import { days, inTurn } from '../../../scripts/days/days'
import { touchingTime } from '../../../scripts/days/touchingTime'

it('all days come in turn, three on each day of the year', () => {
  const came = new Set<string>()
  for (let day = 1; day <= days.length; day += 1) {
    const three = inTurn(3, new Date(Date.UTC(2027, 5, day, 23)))
    expect(new Set(three).size).toBe(3)
    for (const { at } of three) came.add(at)
  }
  expect([...came].sort()).toEqual(days.map(({ at }) => at).sort())
})

it('there are worked and free days, make-up days, and years without announced holidays, in three zones', () => {
  const all = days.map(({ at }) => at.slice(0, 10))
  expect(all.length).toBeGreaterThanOrEqual(12)
  expect(all.filter(isWorkday).length).toBeGreaterThanOrEqual(4)
  expect(all.filter((day) => !isWorkday(day)).length).toBeGreaterThanOrEqual(4)
  expect(isWorkday('2026-10-10')).toBe(true)
  expect(all.filter((day) => !isAnnounced(day)).length).toBeGreaterThanOrEqual(2)
  expect(new Set(days.map(({ zone }) => zone)).size).toBe(3)
})

it('the demo and what reads the present are among the tests that touch time, what runs in browsers is not', () => {
  const files = touchingTime()
  expect(files).toEqual(
    expect.arrayContaining([
      'test/demo/seed.test.ts',
      'test/demo/playStories.test.ts',
      'test/cloudfunctions/kernel/calendar.test.ts',
      'test/emulator/clock.test.ts',
      'test/src/ui/words/dates.test.ts'
    ])
  )
  expect(files.filter((file) => /^test\/(browser|weapp)\//.test(file))).toEqual([])
})
