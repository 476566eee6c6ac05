import { contract } from '../../types/api'
import type { Method } from '../../types/api/contract'
import type { Measured } from './measure'
import { nameOf, type Subject } from './subject'

/** One line of the table. */
export interface Row extends Measured {
  subject: Subject
  /** Time of a list over its time at the first thousand; absent for what is no list. */
  growth?: number
}

/**
 * The ceilings of the architecture: counts and ratios, never bare times. It sets none for what is found by a code, as
 * the wrong guesses are counted first (by up to five calls, before the three of an act), and none for what works in
 * parts.
 */
export const ceilings = {
  calls: { list: 2, read: 2, act: 3, submit: 3, code: 8, parts: Infinity },
  examined: 1.5,
  overBare: 1.15,
  growth: 1.5
}

/** What is limited is counted beside the loading of who calls (decision 0038): one call more, for which nobody waits. */
const countedBeside = ({ method }: Subject): number => ((contract[method] as Method).limit ? 1 : 0)

/** Which ceilings a row breaks, in words. */
export function broken(row: Row): string[] {
  const { kind, beyond, counts, cut } = row.subject
  const checks: [string, number, number][] = [
    ['store calls', row.calls, ceilings.calls[kind] + (beyond?.calls ?? 0) + countedBeside(row.subject)],
    ['examined per returned', counts ? 0 : row.examined, beyond?.examined ?? ceilings.examined],
    ['over the bare SDK', cut ? 0 : row.overBare, beyond?.overBare ?? ceilings.overBare],
    ['growth', row.growth ?? 0, ceilings.growth]
  ]
  return checks.filter(([, found, most]) => found > most).map(([what]) => what)
}

function beyondOf({ beyond }: Subject): string[] {
  if (!beyond) return []
  const { calls, examined, overBare, decision } = beyond
  const what = [
    ...(calls ? [`+${calls} calls`] : []),
    ...(examined ? [`examined ${examined}`] : []),
    ...(overBare ? [`ratio ${overBare}`] : [])
  ]
  return [`${what.join(', ')}: decision ${decision}`]
}

/** What a row is allowed that others of its kind are not. */
const allowed = (subject: Subject): string[] => [
  ...beyondOf(subject),
  ...(countedBeside(subject) > 0 ? ['+1 call: decision 0038'] : []),
  ...(subject.counts ? ['counts'] : []),
  ...(subject.cut ? ['cut'] : [])
]

const columns = ['calls', 'effects', 'examined', 'ms', 'bare ms', 'ratio', 'growth']
const line = (name: string, cells: string[], end: string) =>
  `${name.padEnd(30)}${cells.map((cell) => cell.padStart(9)).join('')}  ${end}`.trimEnd()

/** One row of the table, with the ceilings it breaks and what it is allowed. */
export function lineOf(row: Row): string {
  const { subject, calls, effects, examined, ms, bareMs, overBare, growth } = row
  const numbers = [examined, ms, bareMs, overBare].map((number) => number.toFixed(2))
  const cells = [String(calls), String(effects), ...numbers, growth?.toFixed(2) ?? '']
  return line(
    nameOf(subject),
    cells,
    [...broken(row), ...allowed(subject).map((what) => `(${what})`)].join(', ')
  )
}

export const table = (rows: Row[]): string => [line('method', columns, ''), ...rows.map(lineOf)].join('\n')
