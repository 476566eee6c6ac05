import type { Plugin } from 'esbuild'

/**
 * Leaves out of a bundle how read-excel-file turns a sheet into objects by a schema: 14 KB that its reader imports
 * and only calls where a schema is given. Rosters are read as rows.
 */
export const withoutSchemas: Plugin = {
  name: 'without-schemas',
  setup: ({ onLoad }) =>
    onLoad({ filter: /read-excel-file[\\/]modules[\\/]parseSheetData[\\/]parseSheetData\.js$/ }, () => ({
      contents: "export default () => { throw new Error('this bundle reads sheets without a schema') }"
    }))
}
