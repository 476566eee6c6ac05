import type { SharedRow } from '../shared/sharedWords'

/** How many are shown at most: never in the way of who has something else to say. */
const shownAtMost = 2
/** Pairs of letters that a line and a text have in common before the line is worth showing. */
const inCommon = 2

/** Every two letters that stand side by side. */
function pairsOf(text: string): Set<string> {
  const letters = [...text.replace(/[^\p{L}\p{N}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))
}

/** The shared matters that a text seems to speak of too, the likest first; those that can still be joined. */
export function alsoSaid(rows: readonly SharedRow[], text: string): SharedRow[] {
  const typed = pairsOf(text)
  const like = ({ line }: SharedRow) => [...pairsOf(line)].filter((pair) => typed.has(pair)).length
  return rows
    .filter(({ open, said }) => open && !said)
    .map((row) => ({ row, likeness: like(row) }))
    .filter(({ likeness }) => likeness >= inCommon)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, shownAtMost)
    .map(({ row }) => row)
}
