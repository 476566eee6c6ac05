import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a test says that reads the present, be it from the process or from a local cloud that stands on it. */
const present = /new Date\(\)|Date\.now\(\)|clock\.now\(\)|\binDays\b/
/** What a test of screens or of the calendar says that puts days into words or counts them: the zone may tell there. */
const counting = /Date\.parse\(|kernel\/calendar'/
/** Chromium and the compiled mini program keep clocks of their own; one test is given its days. */
const apart = /^test\/(browser|weapp)\/|^test\/demo\/everyDay/
/** The demo always tells of the last weeks. */
const always = /^test\/demo\//
/** Minutes of acts in random order or of files read against the clock: what they look for turns on no day. */
const long = [
  'test/cloudfunctions/roster/file/read.test.ts',
  'test/cloudfunctions/model/memory.test.ts',
  'test/cloudfunctions/matter/clustersAnyOrder.test.ts',
  'test/cloudfunctions/once.test.ts',
  'test/cloudfunctions/lostPart.test.ts'
]

/** The test files that touch time, by what they say; comments do not count. */
export const touchingTime = (): string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => join('test', name).replaceAll('\\', '/'))
    .filter((file) => /\.test\.tsx?$/.test(file) && !apart.test(file) && !long.includes(file))
    .filter((file) => always.test(file) || touches(withoutComments(readFileSync(file, 'utf8'))))
    .sort()

const touches = (source: string): boolean => present.test(source) || counting.test(source)

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
