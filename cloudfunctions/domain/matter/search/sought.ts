import { gramsOf } from '../../terms/grams'
import { isWordLetter, lettersOf } from '../../terms/letters'
import { numberTerm } from '../../terms/posting'

/**
 * One way in which a word may stand in a text: its pieces in order, with one character more between two of them.
 * A word as it was typed is one piece.
 */
export interface Way {
  pieces: string[]
  /** The terms that list a text in which it stands so. */
  terms: string[]
}

/** A word that is looked for, with all the ways that count as finding it. */
export interface Word {
  exact: Way
  /** With one character less, or one more. */
  near: Way[]
  /** The letters and digits of a matter’s number, as far as they were typed; null where it cannot be one. */
  number: string | null
}

/** Words that are looked for at once. */
const most = 6
/** Letters from which on one may be missing between, and at the ends. */
const leastBetween = 3
const leastAtEnds = 4

/** The words of what somebody typed: marks and blanks part them, but not a whole number of a matter. Pure. */
export function wordsOf(typed: string): Word[] {
  const number = numberIn(typed)
  if (number !== null) return [wordOf([...number])]
  const runs: string[][] = []
  for (const { letter, glued } of lettersOf(typed))
    if (glued && runs.length > 0) runs.at(-1)!.push(letter)
    else runs.push([letter])
  return runs.slice(0, most).map(wordOf)
}

/** A number such as 261123-K7QFM, or its letters alone; null where it is none. */
function numberIn(typed: string): string | null {
  const plain = typed.normalize('NFKC').toLowerCase()
  const [, day, letters] = /^\s*(\d{6})?\s*-?\s*([2-9a-hj-np-z]{5})\s*$/.exec(plain) ?? []
  return letters === undefined ? null : (day ?? '') + letters
}

function wordOf(letters: string[]): Word {
  const number = numberIn(letters.join(''))
  return { exact: wayOf(letters), near: letters.length < leastBetween ? [] : nearly(letters), number }
}

const wayOf = (...pieces: string[][]): Way => ({
  pieces: pieces.map((piece) => piece.join('')),
  terms: pieces.flatMap((piece) => gramsOf(piece.join('')))
})

/** A letter of a foreign word or a number is never doubted. */
function nearly(letters: string[]): Way[] {
  const last = letters.length - 1
  const sure = letters.map(isWordLetter)
  return letters.flatMap((_letter, index) => {
    const atEnd = index === 0 || index === last
    const less = !sure[index] && (!atEnd || letters.length >= leastAtEnds)
    const more = index > 0 && !(sure[index] && sure[index - 1])
    return [
      ...(less ? [wayOf(letters.filter((_one, place) => place !== index))] : []),
      ...(more ? [wayOf(letters.slice(0, index), letters.slice(index))] : [])
    ]
  })
}

/** Every term by which a matter with one of the words is listed; none where they are too short or too common. */
export const soughtTerms = (words: Word[]): string[] => [
  ...new Set(
    words.flatMap(({ exact, near, number }) => [
      ...[exact, ...near].flatMap(({ terms }) => terms),
      ...(number === null ? [] : [numberTerm(number)])
    ])
  )
]
