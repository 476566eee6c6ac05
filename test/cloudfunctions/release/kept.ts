import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Written } from './written'

const folder = path.join(__dirname, 'fixtures')

/** The releases whose stores are kept, as they were written then. */
export const releases = readdirSync(folder).map((file) => file.replace('.json.gz', ''))

/** What a release stored, moments as moments. */
export const kept = (release: string): Written =>
  JSON.parse(
    gunzipSync(readFileSync(path.join(folder, `${release}.json.gz`))).toString(),
    (_key, value: unknown) =>
      value !== null && typeof value === 'object' && '$date' in value ? new Date(String(value.$date)) : value
  ) as Written
