import { seedVillage } from '../../demo/seedVillage'
import { openStore } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { baseCases } from './cases'
import { crowd } from './crowd'
import { fill } from './fill'
import { growth, measure } from './measure'
import { nameOf, type Subject } from './subject'
import { missing, subjects } from './subjects'
import { broken, lineOf, type Row } from './table'

/**
 * What seems to break a ceiling is measured again with so many times the samples, and so often: what else runs on the
 * machine lasts seconds, and what is slow is slow in every look.
 */
const closerLook = { samples: 4, times: 3 }

export interface BenchOptions {
  /** Matters of the large cloud; at least the first thousand. */
  cases: number
  /** Measured calls of each method. */
  samples: number
  /** Measures only what has one of these in its name. */
  only: string[]
  say: (line: string) => void
}

export interface Benched {
  rows: Row[]
  /** What could not be measured, and why. */
  failures: string[]
}

/**
 * Fills two empty local clouds, a small one with a thousand matters, and measures every method in the large one.
 * Throws where a method of the contract has no subject.
 */
export async function bench(
  small: Emulator,
  large: Emulator,
  { cases, samples, only, say }: BenchOptions
): Promise<Benched> {
  if (missing().length > 0) throw new Error(`nothing measures ${missing().join(', ')}`)
  await settle(small, baseCases, say)
  await settle(large, cases, say)
  const chosen = subjects.filter((one) => only.some((part) => nameOf(one).includes(part)))
  const looks = new Map<Subject, Look>()
  const lookAt = async (subject: Subject, count: number): Promise<Look> => {
    const look = await attempt(async () => ({
      subject,
      ...(await measure(large, subject, count)),
      ...(subject.kind === 'list' && { growth: await growth(small, large, subject, count) })
    }))
    looks.set(subject, look)
    return look
  }
  for (const subject of chosen) {
    let look = await lookAt(subject, samples)
    for (let again = 0; again < closerLook.times && !holds(look); again += 1)
      look = await lookAt(subject, samples * closerLook.samples)
    say('row' in look ? lineOf(look.row) : `${nameOf(subject)}: ${look.why}`)
  }
  // The first methods of a function are measured while much of it was called seldom yet: once more at the end.
  for (const subject of chosen.filter((one) => !holds(looks.get(one)!))) {
    say(`once more: ${nameOf(subject)}`)
    await lookAt(subject, samples * closerLook.samples)
  }
  return {
    rows: [...looks.values()].flatMap((look) => ('row' in look ? [look.row] : [])),
    failures: [...looks].flatMap(([subject, look]) =>
      'why' in look ? [`${nameOf(subject)}: ${look.why}`] : []
    )
  }
}

/** What one look at a subject found: its row, or why it could not be measured. */
type Look = { row: Row } | { why: string }

const holds = (look: Look): boolean => 'row' in look && broken(look.row).length === 0

async function attempt(measured: () => Promise<Row>): Promise<Look> {
  try {
    return { row: await measured() }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

/** Fills an empty local cloud with the demo village and so many matters. */
export async function settle(emulator: Emulator, cases: number, say: (line: string) => void): Promise<void> {
  const store = await openStore(emulator.url)
  const now = new Date()
  await seedVillage(store, now)
  await crowd(emulator, store, cases)
  await fill(store, cases, now, (done) => {
    if (done % 10_000 === 0 || done === cases) say(`filled ${done} of ${cases}`)
  })
}
