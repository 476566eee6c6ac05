import type { Output } from '../../cloud/methods'
import type { Tray } from '../../../types/domain/trays'

type Counts = Output<'matter.counts'>['node']

/** What the store counts in a tray; nothing where it does not say. */
export const lineOf = (counts: Counts | undefined, tray: Tray): Counts[number] | undefined =>
  counts?.find((line) => line.tray === tray)

/** The three numbers on top: what waits to be discussed, what is in handling, and what of both is late. */
export function figuresOf({ node }: Output<'matter.counts'>): {
  discuss: number
  handle: number
  overdue: number
} {
  const of = (tray: Tray) => lineOf(node, tray) ?? { count: 0, overdue: 0 }
  return {
    discuss: of('discuss').count,
    handle: of('handle').count,
    overdue: of('discuss').overdue + of('handle').overdue
  }
}
