import { courseFiles } from '../../../scripts/courses/courseFiles'
import fc from 'fast-check'

it('finds what draws courses, by itself or by a file beside it, and the long ones where they are wanted', () => {
  const short = courseFiles([], false)
  expect(short).toEqual(
    expect.arrayContaining([
      'test/cloudfunctions/roster/roundTrips.test.ts',
      'test/cloudfunctions/roster/nothingLost.test.ts'
    ])
  )
  expect(short.filter((file) => file.includes('.long.'))).toEqual([])
  expect(courseFiles([], true)).toContain('test/cloudfunctions/matter/handedRound.long.test.ts')
  expect(courseFiles(['test/emulator'], false).every((file) => file.startsWith('test/emulator/'))).toBe(true)
})

it('draws the same courses in every run, unless others are asked for', () => {
  const seed = Number(process.env.COURSES_SEED ?? 20261130)
  expect(fc.readConfigureGlobal()).toMatchObject({ seed })
})
