/**
 * Signs that nobody sees: controls other than a break, formats such as zero-width blanks and marks of direction,
 * halves of a character, and whatever Unicode lets a screen leave out.
 */
export const invisible = /(?![\t\n\v\f\r\x85])[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const breaks = /\r\n?|[\v\f\x85\u2028\u2029]/g
/** Blanks that are no blanks to a program: a tab, and the letter of braille that has no dots. */
const oddBlanks = /[\t\u2800]/g
/** The dot within a name of several parts, in all the ways that keyboards write it; before a line it is a mark of a list. */
const dots = /(\p{L}\p{M}*)[\u2022\u2027\u2219\u22c5\u30fb\uff65\u1427\u2e31](?=\p{L})/gu

/**
 * What somebody typed, in the one form in which it is kept and compared: composed (NFC), without what nobody sees,
 * line breaks as `\n` and the dot within a name (间隔号) as `·`. Cleaning twice is cleaning once. Pure.
 */
export const cleanText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(breaks, '\n')
    .replace(oddBlanks, ' ')
    .normalize('NFC')
    .replace(dots, '$1·')

/**
 * What two ways of writing one name have in common: its letters and digits, without blanks, dots and accents, wide
 * signs as narrow ones and capitals as small ones. Pure.
 */
export const nameKey = (name: string): string =>
  cleanText(name)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()

/** Whether two names are one, however each is written. Pure. */
export const isSameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other)
