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

/** The common Chinese characters: each is its own letter, which spares nearly every character the long way. */
const isCommon = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/**
 * The letters and digits of a text: full-width as half-width, capitals as small ones, marks and blanks left out
 * (NFKC, each character by itself, so that its place is known). Traditional characters stay what they are.
 */
export function lettersOf(text: string): Letter[] {
  const letters: Letter[] = []
  let from = 0
  let glued = false
  for (const character of text) {
    const to = from + character.length
    const plain = isCommon(character.charCodeAt(0)) ? [character] : plainOf(character)
    for (const letter of plain) {
      letters.push({ letter, from, to, glued })
      glued = true
    }
    if (plain.length === 0) glued = false
    from = to
  }
  return letters
}

const plainOf = (character: string): string[] =>
  [...character.normalize('NFKC').toLowerCase()].filter((one) => isLetter.test(one))

/** Letters and digits that are read as whole words: what is neither is read in pairs. */
export const isWordLetter = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
