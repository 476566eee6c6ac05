import type { Category } from '../../../types/domain/categories'
import { categoryKeywords } from './keywords'

export interface Suggestion {
  /** The likeliest category; null where no word of the text speaks for any. */
  category: Category | null
  /** Every category, the likeliest first, so that the one that is meant stands near. */
  ranked: Category[]
}

/** The categories by how often a village hears of them: the order where no word speaks for one. */
const common: readonly Category[] = [
  'infrastructure',
  'environment',
  'dispute',
  'welfare',
  'safety',
  'livelihood',
  'affairs',
  'culture',
  'party',
  'praise',
  'other'
]

/** What a matter is called says more than what is told along with it. */
const subjectWeight = 3

/**
 * Guesses what a matter is about from the words in it: each keyword found counts once by its length, for a
 * longer word says more. A person confirms it; nothing is decided by it.
 */
export function suggestCategory(subject: string, text: string): Suggestion {
  const scored = categoryKeywords
    .map(([category, words]) => ({
      category,
      score: scoreOf(subject, words) * subjectWeight + scoreOf(text, words)
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ category }) => category)
  return {
    category: scored[0] ?? null,
    ranked: [...scored, ...common.filter((category) => !scored.includes(category))]
  }
}

const scoreOf = (text: string, words: readonly string[]): number =>
  words.filter((word) => text.includes(word)).reduce((sum, word) => sum + word.length, 0)

/** Whether the words are likeliest about how the village is run, and so perhaps about somebody who runs it. */
export const speaksOfOfficers = (text: string): boolean => suggestCategory('', text).category === 'affairs'
