import { cleanText, invisible } from '../../../types/domain/cleanText'

/** One letter or digit of a text, made comparable, with where it stands in the text as it was written. */
export interface Letter {
  letter: string
  /** From and to in the text, in UTF-16 units. */
  from: number
  to: number
  /** Whether it directly follows the letter before it: no mark and no blank between. */
  glued: boolean
}

const isLetter = /[\p{L}\p{N}]/u
/** A character with the accents and the invisible signs that go with it: those part nothing. */
const clusters = new RegExp(`[^](?:\\p{M}|${invisible.source})*`, 'gu')

/** The common Chinese characters: each is its own letter, which spares nearly every character the long way. */
const isCommon = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/**
 * The letters and digits of a text: full-width as half-width, capitals as small ones, marks and blanks left out
 * (NFKC, each character by itself, so that its place is known). What was stored before texts were cleaned reads as if it
 * had been. Traditional characters stay what they are.
 */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let from = 0
  let glued = false
  for (const cluster of text.match(clusters) ?? []) {
    const to = from + cluster.length
    if (cluster.length === 1 && isCommon(cluster.charCodeAt(0))) {
      letters.push({ letter: cluster, from, to, glued })
      glued = true
    } else glued = addPlain(letters, cluster, { from, to, glued })
    from = to
  }
  return letters
}

/** Adds what a character other than a common one is made of. Returns whether the next one directly follows a letter. */
function addPlain(letters: Letter[], character: string, place: Omit<Letter, 'letter'>): boolean {
  const plain = plainOf(character)
  plain.forEach((letter, index) => letters.push({ ...place, letter, glued: index > 0 || place.glued }))
  return plain.length > 0
}

const plainOf = (character: string): string[] =>
  [...cleanText(character).normalize('NFKC').toLowerCase()].filter((one) => isLetter.test(one))

/** Letters and digits that are read as whole words: what is neither is read in pairs. */
export const isWordLetter = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
