import { gramsOf } from './grams'

/** What was said of a matter: the words it is found by. */
export interface Said {
  /** The line it is known by. */
  subject: string
  /** Where it is, if a place was given. */
  place: string
  /** What was told, and what was added to it, in order. */
  texts: string[]
}

/** A word of the subject counts as often as it would three times in the text: it was chosen to say what it is about. */
const subjectWeight = 3

/** How often each piece was said, those of the subject counted more. */
export function countsOf({ subject, place, texts }: Said): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (grams: string[], weight: number) => {
    for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + weight)
  }
  count(gramsOf(subject), subjectWeight)
  count(gramsOf(place), 1)
  for (const text of texts) count(gramsOf(text), 1)
  return counts
}

/**
 * The pieces by which a matter is found, the most characteristic first: those of the subject, those of the place,
 * then what was said most often, earliest first. At most `most`.
 */
export function characteristic(said: Said, most: number): string[] {
  const counts = countsOf(said)
  const named = new Set([...gramsOf(said.subject), ...gramsOf(said.place)])
  const rest = [...counts.keys()].filter((gram) => !named.has(gram))
  return [...named, ...rest.sort((a, b) => counts.get(b)! - counts.get(a)!)].slice(0, most)
}
