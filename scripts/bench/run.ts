import { plantVillage } from '../../demo/plant'
import { openStore } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { baseCases } from './cases'
import { fill } from './fill'
import { growth, measure } from './measure'
import { subjects } from './subjects'
import { broken, nameOf, type Row } from './table'

/** What seems to break a ceiling is measured again with so many times the samples; those decide. */
const closerLook = 4

export interface BenchOptions {
  /** Matters of the large cloud; at least the first thousand. */
  cases: number
  /** Measured calls of each method. */
  samples: number
  /** Measures only what has this in its name. */
  only: string
  say: (line: string) => void
}

/** Fills two empty local clouds, a small one with a thousand matters, and measures every method in the large one. */
export async function bench(
  small: Emulator,
  large: Emulator,
  { cases, samples, only, say }: BenchOptions
): Promise<Row[]> {
  await settle(small, baseCases, say)
  await settle(large, cases, say)
  const store = await openStore(large.url)
  const rows: Row[] = []
  for (const subject of subjects.filter((one) => nameOf(one).includes(only))) {
    say(nameOf(subject))
    const row = async (count: number): Promise<Row> => ({
      subject,
      ...(await measure(large, store, subject, count)),
      ...(subject.kind === 'list' && { growth: await growth(small, large, subject, count) })
    })
    const first = await row(samples)
    rows.push(broken(first).length > 0 ? await row(samples * closerLook) : first)
  }
  return rows
}

async function settle(emulator: Emulator, cases: number, say: (line: string) => void): Promise<void> {
  const store = await openStore(emulator.url)
  const now = new Date()
  await plantVillage(store, now)
  await fill(store, cases, now, (done) => {
    if (done % 10_000 === 0 || done === cases) say(`filled ${done} of ${cases}`)
  })
}
