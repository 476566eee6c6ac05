import { plantVillage } from '../../demo/plant'
import { openStore } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { baseCases } from './cases'
import { fill } from './fill'
import { measure } from './measure'
import { subjects } from './subjects'
import { nameOf, type Row } from './table'

export interface BenchOptions {
  /** Matters in the end; at least the first thousand. */
  cases: number
  /** Measured calls of each method. */
  samples: number
  say: (line: string) => void
}

/** Fills an empty local cloud and measures every method, the lists at the first thousand too. */
export async function bench(emulator: Emulator, { cases, samples, say }: BenchOptions): Promise<Row[]> {
  const store = await openStore(emulator.url)
  const now = new Date()
  await plantVillage(store, now)
  await fill(store, 0, baseCases, now)
  const atBase = new Map<string, number>()
  for (const subject of subjects.filter(({ kind }) => kind === 'list')) {
    say(`${nameOf(subject)} at ${baseCases}`)
    atBase.set(nameOf(subject), (await measure(emulator, store, subject, samples)).ms)
  }
  await fill(store, baseCases, cases, now, (done) => {
    if (done % 10_000 === 0) say(`filled ${done} of ${cases}`)
  })
  const rows: Row[] = []
  for (const subject of subjects) {
    say(`${nameOf(subject)} at ${cases}`)
    const measured = await measure(emulator, store, subject, samples)
    const base = atBase.get(nameOf(subject))
    rows.push({ subject, ...measured, ...(base !== undefined && { growth: measured.ms / base }) })
  }
  return rows
}
