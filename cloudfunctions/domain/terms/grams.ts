import { isWordLetter, lettersOf, type Letter } from './letters'
import { saysNothing } from './stopGrams'

/** A piece of a text by which it is found: a pair of characters, a word or number, a number with what it counts. */
export interface Gram {
  gram: string
  /** From and to among the letters of the text. */
  from: number
  to: number
}

/** Counts of time and money are in every text and name nothing. */
const plainCounts = /[年月日时点分元万]/
/** One letter, or a number that could be anything. */
const isVague = (word: string) => word.length < 2 || /^\d{1,2}$/.test(word)
/** So short a word says nothing without what it counts: A7 of A7县. */
const leastAlone = 3

/** The pieces of a text, in order, as often as they occur. */
export const gramsOf = (text: string): string[] => gramsIn(lettersOf(text)).map(({ gram }) => gram)

/** The same, with where each stands among the letters. */
export function gramsIn(letters: Letter[]): Gram[] {
  const tokens = tokensOf(letters)
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const then = next?.glued ? next : undefined
    return token.word ? wordGrams(token, then) : pairGrams(token, then)
  })
}

interface Token extends Gram {
  word: boolean
  glued: boolean
}

/** Letters and digits of one word stay together, every other character stands alone. */
function tokensOf(letters: Letter[]): Token[] {
  const tokens: Token[] = []
  letters.forEach(({ letter, glued }, index) => {
    const word = isWordLetter(letter)
    const last = tokens.at(-1)
    if (word && glued && last?.word) {
      last.gram += letter
      last.to = index + 1
    } else tokens.push({ gram: letter, from: index, to: index + 1, word, glued })
  })
  return tokens
}

/** A word, and with a number what it counts: 204路, 3组. */
function wordGrams({ gram, from, to }: Token, next: Token | undefined): Gram[] {
  const counted = next && !next.word && /\d/.test(gram) && !plainCounts.test(next.gram) ? next : undefined
  return [
    ...(isVague(gram) || (counted && gram.length < leastAlone) ? [] : [{ gram, from, to }]),
    ...(counted ? [{ gram: gram + counted.gram, from, to: counted.to }] : [])
  ]
}

/** Two characters side by side. */
function pairGrams({ gram, from }: Token, next: Token | undefined): Gram[] {
  if (!next || next.word) return []
  const pair = gram + next.gram
  return saysNothing(pair) ? [] : [{ gram: pair, from, to: next.to }]
}
