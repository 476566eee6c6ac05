import { load, withoutHistory, type Aggregate, type Listed, type Readable } from '../../kernel/aggregate'
import { _, collection } from '../../kernel/cloud'
import type { Contact } from '../../kernel/contact'
import type { Documents } from '../../kernel/documents'
import { eachDue } from '../../kernel/eachDue'
import { insert } from '../../kernel/insert'
import { timeBudget } from '../../kernel/timeBudget'

/** Collections whose open documents must always have somebody who can act. */
const lookedAt = ['matters', 'reports', 'publications', 'wishes', 'links'] as const
type LookedAt = (typeof lookedAt)[number]

/** Everything open of a collection is to be looked at that lies in a person’s hands, at a node’s office, or below it. */
export interface Look {
  _id: string
  collection: LookedAt
  /** `hands`: what earlier versions stored for `person`. */
  by: 'person' | 'office' | 'path' | 'hands'
  /** The person, or the node. */
  value: string
  /** Who takes over what lay in those hands, where somebody was named. */
  heir?: Contact
  /** The list in hand, by its place among those of the collection, and the key of the last document done. */
  step: number
  after: string
  nextAt: Date
}

declare module '../../kernel/documents' {
  interface Documents {
    looks: Look
  }
}

/** What is to be looked at again, and why: the cause names it, so that the same cause begins one look. */
export interface Cause {
  id: string
  /** Whoever can act no more. */
  persons?: string[]
  /** Nodes at which, or below which, something changed. */
  nodes?: string[]
  heir?: Contact | undefined
}

/** Begins to look at what may have been left without anybody. Safe to repeat. */
export async function beginLooks({ id, persons = [], nodes = [], heir }: Cause, now: Date): Promise<void> {
  const scopes = [
    ...persons.map((value) => ({ by: 'person' as const, value, ...(heir && { heir }) })),
    // What lies with an office can come from below another one: a node may have been moved since.
    ...nodes.flatMap((value) => [
      { by: 'office' as const, value },
      { by: 'path' as const, value }
    ])
  ]
  for (const scope of scopes)
    for (const name of lookedAt) {
      if (scope.by === 'person' && !inHands.includes(name)) continue
      const _id = `${id}.${scope.by}.${scope.value}.${name}`
      await insert('looks', { _id, collection: name, ...scope, step: 0, after: '', nextAt: now })
    }
}

/** Collections whose documents lie in the hands of people. */
const inHands: readonly LookedAt[] = ['matters', 'wishes', 'links']

/** How the open documents of a collection are paged through: list by list, in the order of an index. */
export interface Looking<Name extends LookedAt> {
  collection: Name
  /** The fields that name the people, and the offices, with whom it lies; `hands` where they are not named. */
  person?: keyof Documents[Name] & string
  office?: keyof Documents[Name] & string
  /** The field that names the list, and the lists of what is open. */
  list: keyof Documents[Name] & string
  lists: readonly string[]
  /** The field of the order. */
  key: keyof Listed<Documents[Name]> & string
  /** Finds somebody for those of a page that have nobody. */
  heal(docs: Listed<Documents[Name]>[], now: Date, heir: Contact | undefined): Promise<void>
}

/** Heals what was found one by one, each as it then stands. */
export const eachBy =
  <Doc extends Aggregate>(aggregate: Readable, healOne: (doc: Doc, now: Date) => Promise<void>) =>
  async (docs: Listed<Doc>[], now: Date): Promise<void> => {
    for (const { _id } of docs) {
      const doc = await load<Doc>(aggregate, _id)
      if (doc) await healOne(doc, now)
    }
  }

const pageSize = 50
/** Looks of one run of the timer. */
const most = 20
/** After it whoever was at it is taken for frozen. */
const leaseMs = 60_000

/**
 * Goes on with the looks at a collection: what its function’s timer runs. One that breaks is met again the next minute
 * and never blocks the rest.
 */
export async function goOnLooking<Name extends LookedAt>(
  looking: Looking<Name>,
  now: Date,
  hasTime = timeBudget()
): Promise<{ done: number; failed: number }> {
  const { data } = await collection('looks')
    .where({ collection: looking.collection, nextAt: _.lte(now) })
    .orderBy('nextAt', 'asc')
    .limit(most)
    .get()
  const run = (look: Look) => goOn(look, looking, now, hasTime)
  return eachDue(data, { name: `looks.${looking.collection}`, run }, now, hasTime)
}

async function goOn<Name extends LookedAt>(
  from: Look,
  looking: Looking<Name>,
  now: Date,
  hasTime: () => boolean
): Promise<void> {
  let look = from
  while (look.step < looking.lists.length) {
    if (!hasTime()) return
    const docs = await pageOf(look, looking)
    if (docs.length > 0) await looking.heal(docs, now, look.heir)
    const ended = docs.length < pageSize
    const next = ended
      ? { step: look.step + 1, after: '' }
      : { step: look.step, after: String(docs.at(-1)![looking.key]) }
    const { stats } = await collection('looks')
      .where({ _id: look._id, step: look.step, after: look.after })
      .update({ data: { ...next, nextAt: new Date(now.getTime() + leaseMs) } })
    // Somebody else is at it too and was faster: they go on.
    if (stats.updated === 0) return
    look = { ...look, ...next }
  }
  await collection('looks').doc(look._id).remove()
}

async function pageOf<Name extends LookedAt>(
  { by, value, step, after }: Look,
  { collection: name, person, office, list, lists, key }: Looking<Name>
): Promise<Listed<Documents[Name]>[]> {
  const hands = person ?? 'hands'
  const field = { person: hands, hands, office: office ?? 'hands', path: 'path' }[by]
  const { data } = await collection(name)
    .where({
      [field]: value,
      [list]: lists[step],
      ...(after && { [key]: _.gt(after) })
    })
    .orderBy(key, 'asc')
    .limit(pageSize)
    .field<'history', false>(withoutHistory)
    .get()
  return data
}
