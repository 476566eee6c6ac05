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
const cluster = new RegExp(`[^](?:\\p{M}|${invisible.source})*`, 'uy')

/** The common Chinese characters: each is its own letter, which spares nearly every character the long way. */
const isCommon = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/**
 * The letters and digits of a text: full-width as half-width, capitals as small ones, marks and blanks left out
 * (NFKC, each character by itself, so that its place is known). What was stored before texts were cleaned reads as if it
 * had been. Traditional characters stay what they are.
 */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let glued = false
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = endOfCluster(text, from)
    if (to === from + 1 && isCommon(text.charCodeAt(from))) {
      letters.push({ letter: text[from]!, from, to, glued })
      glued = true
    } else glued = addPlain(letters, text.slice(from, to), { from, to, glued })
  }
  return letters
}

/** Where the character ends that begins somewhere, with what goes with it: between common ones nothing does. */
function endOfCluster(text: string, from: number): number {
  const isLast = from + 1 === text.length
  if (isCommon(text.charCodeAt(from)) && (isLast || isCommon(text.charCodeAt(from + 1)))) return from + 1
  cluster.lastIndex = from
  cluster.test(text)
  return cluster.lastIndex
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
