import type { Output } from '../../cloud/methods'
import { dueShort, lateWords } from '../../ui/words/due'

export type SharedRow = Output<'matter.shared'>['rows'][number]

/** Who has it, by when, and how many households said it; nobody who asked. */
export function sharedWords({ responsible, due, households }: SharedRow, now?: number): string {
  const by = due && (due.overdue ? lateWords(due) : dueShort(due, now))
  return [
    responsible && (by ? `在${responsible}手上，${by}` : `在${responsible}手上`),
    `${households} 户说过`
  ]
    .filter(Boolean)
    .join(' · ')
}
