import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isExceeded, sizeTable, weappSizes } from '../../../scripts/build/sizes'

const folder = mkdtempSync(join(tmpdir(), 'lianhu-sizes-'))
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

afterAll(() => rmSync(folder, { recursive: true }))

describe('the sizes of a weapp build', () => {
  const app = JSON.stringify({ pages: ['pages/index'], subPackages: [{ root: 'work' }, { root: 'town/' }] })
  beforeAll(() => {
    write('app.json', app)
    write('pages/index.js', 'x'.repeat(1000))
    write('work/list/index.js', 'x'.repeat(300))
    write('work/sort/index.js', 'x'.repeat(200))
    write('town/index.js', 'x'.repeat(50))
  })

  it('count a subpackage apart from the main package', () => {
    expect(weappSizes(folder).map(({ name, bytes }) => [name, bytes])).toEqual([
      ['weapp main package', 1000 + app.length],
      ['weapp subpackage work', 500],
      ['weapp subpackage town', 50]
    ])
  })

  it('give the whole to the main package where there are no subpackages', () => {
    write('app.json', '{}')
    expect(weappSizes(folder)).toMatchObject([{ bytes: 1000 + 500 + 50 + 2, budget: 460 * 1024 }])
    write('app.json', app)
  })
})

describe('a ceiling', () => {
  it('holds at its last byte and is exceeded by the next', () => {
    expect(isExceeded({ name: 'a', bytes: 1024, budget: 1024 })).toBe(false)
    expect(isExceeded({ name: 'a', bytes: 1025, budget: 1024 })).toBe(true)
  })

  it('is named in the table where it is exceeded', () => {
    const table = sizeTable([
      { name: 'small', bytes: 512, budget: 1024 },
      { name: 'big', bytes: 2048, budget: 1024 }
    ])
    expect(table).toMatch(/small +0\.5 KB +1\.0 KB +ok/)
    expect(table).toMatch(/big +2\.0 KB +1\.0 KB +EXCEEDED/)
  })
})
