import type { Category } from '../../../../types/domain/categories'
import type { Said } from '../../terms/characteristic'
import type { Place } from '../state/event'
import {
  alikeness,
  plainOf,
  rarity,
  sharedWords,
  takenApart,
  type Counts,
  type Shared,
  type Weigh
} from './similar'

/** What one term lists: the latest postings, and how many there are in all. */
export interface Listed {
  gram: string
  size: number
  postings: string[]
}

/** What is compared of a matter. */
export interface Compared {
  said: Said
  /** How often each piece of it was said. */
  counts: Counts
  category: Category | null
  place: Place | null
  /** The household that asked; undefined where it is not known, or not to be known. */
  household: string | undefined
  askedAt: Date
}

/** Why a matter is shown as like another. */
export interface Why {
  /** What both say, the most telling first. */
  words: string[]
  category: boolean
  /** How far apart, where both have a place; in metres. */
  metres: number | null
  household: boolean
  /** Days from the other to this one; negative where the other was asked later. */
  days: number
}

export interface Likeness {
  score: number
  why: Why
}

/** Below this two matters have nothing in common that a reader would see: read by hand, see docs/decisions. */
export const threshold = 0.135
/** So much of the weight must lie in other words than the heaviest: the name of a place alone is no likeness. */
const besides = 0.3
/** Unless that one word is nearly all that both say. */
const nearlyAll = 0.3
const wordsShown = 4
const nearMetres = 300
const dayMs = 86_400_000

/**
 * The postings worth comparing with one, the most promising first: those that share the weightiest terms, whether they
 * were asked before it or after. Pure.
 */
export function promising(lists: Listed[], weigh: Weigh, own: string, most: number): string[] {
  const weights = new Map<string, number>()
  for (const { gram, postings } of lists)
    for (const posting of postings)
      if (posting !== own) weights.set(posting, (weights.get(posting) ?? 0) + weigh(gram))
  const least = nthLargest([...weights.values()], most)
  return [...weights]
    .filter(([, weight]) => weight >= least)
    .sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1))
    .slice(0, most)
    .map(([posting]) => posting)
}

/** Numbers alone are sorted many times faster than pairs: what cannot be among the first is left out before. */
const nthLargest = (numbers: number[], nth: number): number =>
  Float64Array.from(numbers).sort().at(-Math.min(nth, numbers.length)) ?? 0

/** How much terms weigh among `all` matters: by how many have them; one nobody was asked about weighs as the median. */
export function weighing(lists: Listed[], all: number): Weigh {
  const having = new Map<string, number>()
  for (const { gram, size } of lists) having.set(gram, (having.get(gram) ?? 0) + size)
  const weights = new Map([...having].map(([gram, count]) => [gram, rarity(count, all)]))
  const sorted = [...weights.values()].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 1
  return (gram) => weights.get(gram) ?? median
}

/** How alike two matters are, before it is looked at what a reader would see of it. Pure. */
export const scoreOf = (one: Compared, other: Compared, weigh: Weigh): number =>
  alikeness(one.counts, other.counts, weigh) * boost(besideOf(one, other))

const besideOf = (one: Compared, other: Compared): Omit<Why, 'words'> => ({
  category: one.category !== null && one.category === other.category,
  metres: one.place && other.place ? Math.round(metresBetween(one.place, other.place)) : null,
  household: one.household !== undefined && one.household === other.household,
  days: Math.trunc((one.askedAt.getTime() - other.askedAt.getTime()) / dayMs) || 0
})

/**
 * How alike two matters are and why; null where nothing a reader would see makes them alike. Pure; `taken` is what the
 * one said, taken apart once where it is compared with several.
 */
export function likeness(
  one: Compared,
  other: Compared,
  weigh: Weigh,
  taken = takenApart(one.said)
): Likeness | null {
  const score = scoreOf(one, other, weigh)
  if (score < threshold) return null
  const words = sharedWords(taken, other.counts, weigh)
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const alike = alikeness(one.counts, other.counts, weigh)
  const heaviest = words[0]?.weight ?? 0
  if (total - heaviest < besides * total && alike < nearlyAll) return null
  return { score, why: { words: readable(words, other.said), ...besideOf(one, other) } }
}

/** What is no word helps a little: the words decide. */
const boost = ({ category, metres, household, days }: Omit<Why, 'words'>): number =>
  1 +
  (category ? 0.1 : 0) +
  (metres !== null && metres <= nearMetres ? 0.25 : 0) +
  (household ? 0.1 : 0) +
  0.1 * Math.exp(-Math.abs(days) / 90)

/** A few words, none of them part of another. */
function readable(words: Shared[], other: Said): string[] {
  const plain = plainOf(other)
  const kept: string[] = []
  for (const word of words.map(({ read }) => read(plain))) {
    if (!kept.some((one) => one.includes(word) || word.includes(one))) kept.push(word)
    if (kept.length === wordsShown) break
  }
  return kept
}

/** Radius of the earth in metres. */
const radius = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The way between two places over the ground, in metres. */
export function metresBetween(one: Omit<Place, 'name'>, other: Omit<Place, 'name'>): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
  const east = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2
  const cosines = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude))
  return 2 * radius * Math.asin(Math.sqrt(north + cosines * east))
}
