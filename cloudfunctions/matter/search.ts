import type { z } from 'zod/mini'
import { search as method } from '../../types/api/matter/search'
import { categories } from '../../types/domain/categories'
import { pageSize } from '../../types/domain/limits'
import { stages } from '../../types/domain/stages'
import { _ } from '../kernel/cloud'
import { atHour } from '../kernel/calendar'
import { addDays } from '../kernel/days'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { keyAt, momentOf } from '../kernel/keys'
import { firstAsked, newest } from './candidates'
import { judged, type Judged, type Seeking } from '../domain/matter/search/judged'
import { soughtTerms, wordsOf } from '../domain/matter/search/sought'
import { searchNodes, type SearchNodes } from './searchNodes'
import { searchTerms, type Span } from './searchTerms'

type Answer = z.input<(typeof method)['output']>
type Part = Pick<Answer, 'rows' | 'after'> & {
  searched: Pick<Answer['searched'], 'since' | 'looked' | 'cut'>
}

/** Matters of one’s own that are read for one page. */
const ownAtOnce = 100

/** Looks through what the caller may see: by terms or lists where they decide, else through what they have a part in. */
export const search = handler(method, async (input, { caller, now }) => {
  const { words: typed, stage, category, whose, nodeId, from, to, after } = input
  const seeking = { caller, now, words: typed === undefined ? [] : wordsOf(typed), stage, category }
  const span = {
    from: from === undefined ? null : atHour(from, 0),
    below: after ?? (to === undefined ? null : keyAt(addDays(atHour(to, 0), 1)))
  }
  const nodes = await searchNodes(caller, now)
  if (nodeId !== undefined && !nodes.offices.some(({ id }) => id === nodeId)) throw new Refusal('NOT_FOUND')
  if (whose === 'mine' || nodes.posts.length === 0) return answer('mine', [], await searchOwn(span, seeking))
  const offices = nodeId === undefined ? nodes.offices : nodes.offices.filter(({ id }) => id === nodeId)
  const chosen = { posts: nodeId === undefined ? nodes.posts : [nodeId], offices }
  return answer('node', offices, await searchNode(chosen, span, seeking, typed !== undefined))
})

const answer = (whose: 'mine' | 'node', nodes: SearchNodes['offices'], part: Part): Answer => ({
  ...part,
  searched: { whose, nodes, ...part.searched }
})

/** All that the caller has a part in is read, the newest first: what one person has is not much. */
async function searchOwn(span: Span, seeking: Seeking): Promise<Part> {
  const { _id, householdId } = seeking.caller
  const own = [_id, ...(householdId === undefined ? [] : [householdId])]
  const matters = await newest({ involved: _.in(own), ...within(span) }, ownAtOnce)
  return partOf(judged(matters, seeking), matters.length === ownAtOnce)
}

async function searchNode(nodes: SearchNodes, span: Span, seeking: Seeking, byWords: boolean): Promise<Part> {
  if (byWords) return searchWords(nodes, span, seeking)
  const { stage, category } = seeking
  const narrowed = stage !== undefined || category !== undefined
  // One index serves both: what is not asked for may be anything.
  const kind = { stage: stage ?? _.in(stages), category: category ?? _.in([...categories, null]) }
  const where = { path: _.in(nodes.posts), ...(narrowed && kind) }
  const matters = await newest({ ...where, ...within(span) }, pageSize + 1)
  return partOf(judged(matters, seeking), matters.length > pageSize)
}

/** Errors: WORDS_VAGUE where no term stands for any of the words. */
async function searchWords(nodes: SearchNodes, span: Span, seeking: Seeking): Promise<Part> {
  if (soughtTerms(seeking.words).length === 0) throw new Refusal('WORDS_VAGUE')
  const found = await searchTerms(
    nodes.offices.map(({ id }) => id),
    span,
    seeking
  )
  const { since, cut, more } = found
  const part = partOf(found, more)
  if (part.after !== null) return { ...part, searched: { ...part.searched, cut } }
  const first = await firstAsked(nodes.posts, seeking.now)
  const earlier = first !== null && first < since && (span.from === null || span.from < since)
  return {
    ...part,
    after: earlier ? keyAt(since) : null,
    searched: { since: earlier || span.from ? since.toISOString() : null, looked: found.looked, cut }
  }
}

/** A page, and where the next one begins where there is more. */
function partOf({ rows, looked, reached, full }: Judged, more: boolean): Part {
  const after = full || more ? reached : null
  return { rows, after, searched: { since: after && momentOf(after), looked, cut: false } }
}

/** Between two moments of asking, as an index serves it. */
const within = ({ from, below }: Span): Record<string, unknown> => {
  const key = [...(from ? [_.gte(keyAt(from))] : []), ...(below ? [_.lt(below)] : [])]
  return key.length === 0 ? {} : { askedKey: key.length === 1 ? key[0] : _.and(key) }
}
