import { read as method } from '../../types/api/figures/read'
import type { Category } from '../../types/domain/categories'
import { _, collection } from '../kernel/cloud'
import type { Contact } from '../kernel/contact'
import { handler } from '../kernel/handler'
import { lastingPosts, officesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { figuresOf, type Counted } from '../domain/figures/figures'
import { askedIn, monthsBefore, monthsFrom } from '../domain/figures/period'

interface Row extends Counted {
  askedKey: string
  askedMonth: string
  category: Category | null
  office: Contact
  path: string[]
}

/** Matters of one answer of the store, far below the megabyte that it may have; larger nodes take several. */
const rowsAtOnce = 800

/** Figures are computed from what the histories gave, at every reading: nothing is counted on the side. */
export const read = handler(method, async ({ nodeId, from, to }, { caller, now }) => {
  const months = monthsFrom(from, to)
  const earlier = monthsBefore(months)
  const offices = officesOf(caller, now)
  const chosen = nodeId ?? offices[0]
  if (!chosen) throw new Refusal('NOT_FOUND')
  const own = offices.includes(chosen)
  const asked = askedIn([...earlier, ...months])
  const list = await rowsOf(chosen, asked, caller._id)
  // A node that is not the caller's own must lie below an office of theirs: the paths tell.
  const above = (path: string[]) => path.slice(0, path.indexOf(chosen)).some((id) => offices.includes(id))
  const seen = list.filter(({ path }) => own || above(path))
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

/** The matters of a node and a period that do not concern the caller, page by page. */
async function rowsOf(
  nodeId: string,
  asked: { from: string; below: string },
  callerId: string
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const below = rows.at(-1)?.askedKey ?? asked.below
    const { list } = await collection('matters')
      .aggregate()
      .match({
        path: nodeId,
        askedKey: _.and([_.gte(asked.from), _.lt(below)]),
        about: _.neq(callerId)
      })
      .sort({ askedKey: -1 })
      .limit(rowsAtOnce)
      .project({
        _id: 0,
        askedKey: 1,
        askedMonth: 1,
        category: 1,
        'office.id': 1,
        'office.name': 1,
        path: 1,
        marks: 1,
        measure: 1
      })
      .end()
    rows.push(...(list as Row[]))
    if (list.length < rowsAtOnce) return rows
  }
}

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
