import { readFileSync } from 'node:fs'
import { testFiles } from '../testFiles'

/** What a test says that reads the present, be it from the process or from a local cloud that stands on it. */
const present = /new Date\(\)|Date\.now\(\)|clock\.now\(\)|\binDays\b/
/** Screens put days into words, the calendar counts them: the zone of the process must not tell there. */
const zoned = /^test\/src\//
const inWords = /Date\.parse\(/
/** The demo always tells of the last weeks; the calendar is what all deadlines stand on. */
const always = /^test\/(demo\/|cloudfunctions\/kernel\/calendar)/
/** Chromium and the compiled mini program keep clocks of their own; one test is given its days. */
const apart = /^test\/(browser|weapp)\/|^test\/demo\/everyDay/
/** Acts in random order turn on no day, and take minutes. */
const random = /from 'fast-check'/
/** The same without that library: every act twice, and every part lost once; and what takes long by its name. */
const long = /\/(once|lostPart)\.test|\.long\.test/

/** The test files that touch time, by what they say; comments do not count. */
export const touchingTime = (): string[] =>
  testFiles()
    .filter((file) => !apart.test(file) && !long.test(file))
    .filter((file) => always.test(file) || touches(file, withoutComments(readFileSync(file, 'utf8'))))

const touches = (file: string, source: string): boolean =>
  !random.test(source) && (present.test(source) || (zoned.test(file) && inWords.test(source)))

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
