import { countsOf, type Said } from '../../terms/characteristic'
import { likeness, weighing, type Compared } from './alike'

/** Never in the way of who has something else to say. */
const shown = 2

/**
 * The lines that a text speaks of too, the most alike first. They are compared as matters are for whoever sorts, with
 * what everybody may read alone: neither what was told of them nor how often it is said elsewhere changes anything.
 * Pure.
 */
export function linesLike<Line extends { text: string }>(lines: readonly Line[], text: string): Line[] {
  const own = comparedOf(text)
  const others = lines.map((line) => ({ line, its: comparedOf(line.text) }))
  const having = new Map<string, number>()
  for (const { its } of others)
    for (const gram of its.counts.keys()) having.set(gram, (having.get(gram) ?? 0) + 1)
  const sizes = [...having].map(([gram, size]) => ({ gram, size, postings: [] }))
  const weigh = weighing(sizes, lines.length)
  return others
    .flatMap(({ line, its }) => {
      const like = likeness(own, its, weigh)
      return like ? [{ line, score: like.score }] : []
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, shown)
    .map(({ line }) => line)
}

/** A text alone: nothing is known of it but its words. */
function comparedOf(text: string): Compared {
  const said: Said = { subject: '', place: '', texts: [text] }
  return {
    said,
    counts: countsOf(said),
    category: null,
    place: null,
    household: undefined,
    askedAt: new Date(0)
  }
}
