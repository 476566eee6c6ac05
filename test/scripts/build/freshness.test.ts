import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStale } from '../../../scripts/build/freshness'

const folder = mkdtempSync(join(tmpdir(), 'lianhu-fresh-'))
const source = join(folder, 'source')
const deep = join(source, 'deep', 'index.ts')
const output = join(folder, 'output.js')

beforeAll(() => {
  mkdirSync(join(source, 'deep'), { recursive: true })
  for (const file of [deep, output]) writeFileSync(file, '')
  for (const path of [source, join(source, 'deep')]) utimesSync(path, 50, 50)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('an output', () => {
  it('is fresh while no source is younger', () => {
    utimesSync(deep, 100, 100)
    utimesSync(output, 100, 100)
    expect(isStale(output, [source, join(folder, 'absent')])).toBe(false)
  })

  it('is stale once a file deep in the sources changed', () => {
    utimesSync(deep, 101, 101)
    utimesSync(output, 100, 100)
    expect(isStale(output, [source])).toBe(true)
  })

  it('is stale while it is missing', () => {
    expect(isStale(join(folder, 'nothing.js'), [source])).toBe(true)
  })
})
