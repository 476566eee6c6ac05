import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Method } from '../../types/api/contract'

const folder = join(__dirname, '../types/fixtures')

/** Releases whose clients may still be on phones; the contract of each as it was (`npm run keep-contract`). */
export const olderReleases = readdirSync(folder).flatMap(
  (file) => /^contract-(.+)\.cjs$/.exec(file)?.[1] ?? []
)

/** The contract of a release by method. */
export const contractOf = (release: string): Record<string, Method> =>
  (createRequire(__filename)(join(folder, `contract-${release}.cjs`)) as { contract: Record<string, Method> })
    .contract
