import type { Plugin } from 'esbuild'
import { readFile } from 'node:fs/promises'

/**
 * Leaves out of a bundle what the holidays are called, in two languages: 25 KB in every function that counts working
 * days, and the calendar asks for the days alone.
 */
export const daysAlone: Plugin = {
  name: 'days-alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /chinese-days[\\/]dist[\\/]chinese-days\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(unnamed(JSON.parse(await readFile(path, 'utf8')) as Named)),
      loader: 'json'
    }))
}

interface Named {
  holidays: Record<string, string>
  workdays: Record<string, string>
}

const unnamed = ({ holidays, workdays }: Named) => ({
  holidays: keysOf(holidays),
  workdays: keysOf(workdays)
})
const keysOf = (days: Record<string, string>) => Object.fromEntries(Object.keys(days).map((day) => [day, 1]))
