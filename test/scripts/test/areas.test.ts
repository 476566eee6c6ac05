import { needsBuild, testsOf } from '../../../scripts/test/areas'

const there = [
  'test/cloudfunctions/matter',
  'test/cloudfunctions/matter/submit.test.ts',
  'test/cloudfunctions/domain/matter/acts',
  'test/src/ui',
  'test/src/ui/Button.test.tsx',
  'test/types/domain',
  'test/emulator'
]
const near = (area: string) => testsOf(area, (path) => there.includes(path))

describe('the tests near an area', () => {
  it.each([
    ['cloudfunctions/matter', ['test/cloudfunctions/matter']],
    ['./cloudfunctions/matter/', ['test/cloudfunctions/matter']],
    ['emulator', ['test/emulator']],
    ['test/weapp', ['test/weapp']]
  ])('of %s are its mirror', (area, tests) => expect(near(area)).toEqual(tests))

  it.each([
    ['cloudfunctions/matter/submit.ts', ['test/cloudfunctions/matter/submit.test.ts']],
    ['src/ui/Button.tsx', ['test/src/ui/Button.test.tsx']],
    ['test/cloudfunctions/once.test.ts', ['test/cloudfunctions/once.test.ts']]
  ])('of the file %s are those of its name', (file, tests) => expect(near(file)).toEqual(tests))

  it.each([
    ['cloudfunctions/domain/matter/acts/rating.ts', ['test/cloudfunctions/domain/matter/acts']],
    ['types/domain/matterFlow.ts', ['test/types/domain']],
    ['emulator/lock.ts', ['test/emulator']]
  ])('of the file %s without a test of its name are those of its folder', (file, tests) =>
    expect(near(file)).toEqual(tests)
  )

  it.each(['README.md', 'docs/decisions', 'cloudfunctions/nothing/at/all.ts', 'test/support/ids.ts'])(
    'of %s are none',
    (area) => expect(near(area)).toEqual([])
  )

  it('of the screens as built are run only where they are named', () => {
    expect(['test/weapp/path.test.ts', 'test/browser', 'test/src/ui'].map(needsBuild)).toEqual([
      true,
      true,
      false
    ])
  })
})
