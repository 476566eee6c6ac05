import type { Plugin } from 'esbuild'

/**
 * Leaves out of a bundle what read-excel-file brings along and a roster never meets: how a sheet becomes objects by a
 * schema (14 KB), errors that each carry what classes were before ES2015 (12 KB), the look at the first
 * bytes, and unzipping in workers: what it is given we packed, without compression. What it throws is told as a broken file, whatever it is called.
 */
export const leanReader: Plugin = {
  name: 'lean-reader',
  setup({ onLoad }) {
    const replace = (file: RegExp, contents: string) => onLoad({ filter: file }, () => ({ contents }))
    const within = (path: string) =>
      new RegExp(`read-excel-file[\\\\/]modules[\\\\/]${path.replaceAll('/', '[\\\\/]')}\\.js$`)
    replace(
      within('parseSheetData/parseSheetData'),
      "export default () => { throw new Error('this bundle reads sheets without a schema') }"
    )
    for (const path of [
      'xlsx/InvalidSpreadsheetError',
      'xlsx/SheetNotFoundError',
      'xlsx/file/InvalidInputError',
      'zip/UnzipError'
    ])
      replace(
        within(path),
        'export default class extends Error {}; export const createUnzipError = (cause) => cause'
      )
    replace(within('xlsx/file/validateLeadingBytes'), 'export default () => {}')
    replace(
      within('zip/unzipFromArrayBuffer'),
      "import { unzipSync } from 'fflate'; export default async (input) => unzipSync(new Uint8Array(input))"
    )
  }
}
