import type { Said } from '../../terms/characteristic'
import { gramsIn, type Gram } from '../../terms/grams'
import { isWordLetter, lettersOf, type Letter } from '../../terms/letters'

/** How much each piece of the words weighs: what many matters share weighs little. */
export type Weigh = (gram: string) => number

/**
 * The weight of a piece that `having` of `all` matters have, as in BM25: the fewer, the more it tells.
 * Never negative; where hardly anything is known, all weigh alike.
 */
export const rarity = (having: number, all: number): number =>
  Math.log(1 + (Math.max(all, having) + 1) / (having + 0.5))

/** How alike two sayings are, from 0 to 1: the cosine of their weighted pieces, each counted with its logarithm. */
export function alikeness(one: Counts, other: Counts, weigh: Weigh): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const [gram, count] of few) {
    const there = many.get(gram)
    if (there !== undefined) shared += weightOf(gram, count, weigh) * weightOf(gram, there, weigh)
  }
  return shared === 0 ? 0 : shared / (lengthOf(one, weigh) * lengthOf(other, weigh))
}

/** How often each piece was said. */
export type Counts = ReadonlyMap<string, number>

const weightOf = (gram: string, count: number, weigh: Weigh): number => (1 + Math.log(count)) * weigh(gram)

function lengthOf(counts: Counts, weigh: Weigh): number {
  let squares = 0
  for (const [gram, count] of counts) squares += weightOf(gram, count, weigh) ** 2
  return Math.sqrt(squares)
}

/** A word that two sayings share, with what it weighs. */
export interface Shared {
  weight: number
  /** The word as the first wrote it, with what stands around it in the other too; `plain` is that one’s letters. */
  read(plain: string): string
}

/** Letters of one word at most: what is longer says more than one thing. */
const longest = 8

/** A text taken apart, once for all that it is compared with. */
export interface Taken {
  text: string
  letters: Letter[]
  grams: Gram[]
}

export const takenApart = ({ subject, place, texts }: Said): Taken[] =>
  [subject, place, ...texts].map((text) => {
    const letters = lettersOf(text)
    return { text, letters, grams: gramsIn(letters) }
  })

/** The words of a saying that another one, known by its pieces, has too; the weightiest first. */
export function sharedWords(one: Taken[], having: Counts, weigh: Weigh): Shared[] {
  const seen = new Set<string>()
  const words = one.flatMap((text) => sharedIn(text, having, seen, weigh))
  return words.sort((a, b) => b.weight - a.weight)
}

interface Run {
  from: number
  to: number
  weight: number
}

function sharedIn(
  { text, letters, grams }: Taken,
  having: Counts,
  seen: Set<string>,
  weigh: Weigh
): Shared[] {
  const runs: Run[] = []
  for (const { gram, from, to } of grams) {
    if (!having.has(gram)) continue
    const weight = seen.has(gram) ? 0 : weigh(gram)
    seen.add(gram)
    const last = runs.at(-1)
    if (last && from < last.to && to - last.from <= longest) {
      last.to = Math.max(last.to, to)
      last.weight += weight
    } else runs.push({ from, to, weight })
  }
  return runs
    .filter(({ weight }) => weight > 0)
    .map((run) => ({ weight: run.weight, read: (plain) => readIn(text, letters, run, plain) }))
}

/** Pairs of grammar are no pieces, so that a shared word may begin before its first piece and end after its last. */
function readIn(text: string, letters: Letter[], { from, to }: Run, plain: string): string {
  const there = (start: number, end: number) =>
    plain.includes(
      letters
        .slice(start, end)
        .map(({ letter }) => letter)
        .join('')
    )
  const fits = (letter: Letter | undefined) => letter !== undefined && !isWordLetter(letter.letter)
  let [start, end] = [from, to]
  while (end - start < longest && letters[start]!.glued && fits(letters[start - 1]) && there(start - 1, end))
    start -= 1
  while (end - start < longest && letters[end]?.glued && fits(letters[end]) && there(start, end + 1)) end += 1
  return text.slice(letters[start]!.from, letters[end - 1]!.to)
}

/** All letters of what was said, the sentences kept apart. */
export const plainOf = ({ subject, place, texts }: Said): string =>
  [subject, place, ...texts]
    .map((text) =>
      lettersOf(text)
        .map(({ letter, glued }) => (glued ? letter : ` ${letter}`))
        .join('')
    )
    .join(' ')
