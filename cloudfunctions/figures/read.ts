import { read as method } from '../../types/api/figures/read'
import type { Category } from '../../types/domain/categories'
import { _, collection } from '../kernel/cloud'
import type { Contact } from '../kernel/contact'
import { handler } from '../kernel/handler'
import { lastingPosts, officesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { figuresOf, type Counted } from './domain/figures'
import { askedIn, monthsBefore, monthsFrom } from './domain/period'

interface Row extends Counted {
  askedMonth: string
  category: Category | null
  office: Contact
  path: string[]
}

/** Matters of one node and period at the most: one answer of the platform has a ceiling. */
const most = 20_000

/** Figures are computed from what the histories gave, at every reading: nothing is counted on the side. */
export const read = handler(method, async ({ nodeId, from, to }, { caller, now }) => {
  const months = monthsFrom(from, to)
  const earlier = monthsBefore(months)
  const offices = officesOf(caller, now)
  const chosen = nodeId ?? offices[0]
  if (!chosen) throw new Refusal('NOT_FOUND')
  const own = offices.includes(chosen)
  const asked = askedIn([...earlier, ...months])
  const { list } = await collection('matters')
    .aggregate()
    .match({
      path: chosen,
      askedKey: _.and([_.gte(asked.from), _.lt(asked.below)]),
      about: _.neq(caller._id)
    })
    .limit(most)
    .project({ askedMonth: 1, category: 1, office: 1, path: 1, marks: 1, measure: 1 })
    .end()
  // A node that is not the caller's own must lie below an office of theirs: the paths tell.
  const above = (path: string[]) => path.slice(0, path.indexOf(chosen)).some((id) => offices.includes(id))
  const seen = (list as Row[]).filter(({ path }) => own || above(path))
  if (!own && seen.length === 0) throw new Refusal('NOT_FOUND')
  const rows = seen.filter(({ askedMonth }) => months.includes(askedMonth))
  return {
    node: { id: chosen, name: nameOf(chosen, seen, lastingPosts(caller, now)) },
    figures: figuresOf(rows),
    before: figuresOf(seen.filter(({ askedMonth }) => earlier.includes(askedMonth))),
    months: months.map((month) => ({
      month,
      figures: figuresOf(rows.filter(({ askedMonth }) => askedMonth === month))
    })),
    villages: villagesOf(rows),
    categories: categoriesOf(rows)
  }
})

const nameOf = (nodeId: string, rows: Row[], posts: { nodeId: string; nodeName: string }[]): string =>
  posts.find((post) => post.nodeId === nodeId)?.nodeName ??
  rows.find(({ office }) => office.id === nodeId)?.office.name ??
  ''

/** Villages by name: side by side, never ranked (boundaries.md). */
function villagesOf(rows: Row[]) {
  const names = new Map(rows.map(({ office }) => [office.id, office.name]))
  return [...names]
    .map(([id, name]) => ({
      node: { id, name },
      figures: figuresOf(rows.filter(({ office }) => office.id === id))
    }))
    .sort((a, b) => a.node.name.localeCompare(b.node.name, 'zh'))
}

function categoriesOf(rows: Row[]) {
  const counts = new Map<Category | null, number>()
  for (const { category } of rows) counts.set(category, (counts.get(category) ?? 0) + 1)
  return [...counts].map(([category, count]) => ({ category, count })).sort((a, b) => b.count - a.count)
}
