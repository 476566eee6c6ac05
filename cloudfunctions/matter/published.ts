import { _, collection } from '../kernel/cloud'
import type { CollectionName } from '../kernel/documents'
import type { Matter } from '../domain/matter/state/matter'
import { publicationId, type Publication } from '../domain/publication/publication'

/** What of a matter is read to tell everybody how far it is; its history only where it is told whole. */
const fields = [
  '_id',
  'number',
  'version',
  'path',
  'stage',
  'asker',
  'hideName',
  'hub',
  'office',
  'lead',
  'town',
  'about',
  'dueAt',
  'joiners',
  'joined',
  'shared'
] as const

/** A matter as far as everybody may know it is worked out from it. */
export type Lead = Pick<Matter, (typeof fields)[number]>

type Line = Pick<Publication, '_id' | 'text' | 'key'>

/** A line that passed the content check, with its matter. */
export interface Published<Known extends Lead = Lead> {
  line: Line
  lead: Known
}

const shown = { text: 1, key: 1, ...Object.fromEntries(fields.map((field) => [`leads.${field}`, 1])) }

/** A line and its matter, as long as the matter still has that very line: what was taken back is gone at once. */
function standing<Known extends Lead>({
  leads,
  ...line
}: Line & { leads: Known[] }): Published<Known> | null {
  const [lead] = leads
  return lead && lead.shared === line.text ? { line, lead } : null
}

const leads = { from: 'matters', localField: 'sourceId', foreignField: '_id', as: 'leads' } as const

/** What is published of a village’s matters, the newest line first. One call of the store. */
export async function publishedIn(
  villageId: string,
  after: string | undefined,
  limit: number
): Promise<{ published: Published[]; after: string | null }> {
  const { list } = await collection('publications')
    .aggregate()
    .match({
      path: villageId,
      kind: 'progress',
      state: 'public',
      // It stands in no part of the wall: said, it makes one index serve kind and order, past all wishes.
      'shows.part': null,
      ...(after && { key: _.lt(after) })
    })
    .sort({ key: -1 })
    .limit(limit + 1)
    .lookup(leads)
    .project(shown)
    .end()
  const found = list as (Line & { leads: Lead[] })[]
  return {
    published: found.slice(0, limit).flatMap((one) => standing(one) ?? []),
    after: found.length > limit ? found[limit - 1]!.key : null
  }
}

/** One of them, with what else is looked up in the same call; null where it is not (or no more) to be seen. */
export async function publishedOne<Known extends Lead = Lead, More = unknown>(
  id: string,
  more: { of?: 'history'[]; lookups?: { from: CollectionName; pipeline: unknown; as: string }[] } = {}
): Promise<(Published<Known> & { more: More }) | null> {
  const { of = [], lookups = [] } = more
  const first = collection('publications')
    .aggregate()
    .match({ _id: publicationId('progress', id), state: 'public' })
    .limit(1)
    .lookup(leads)
  const { list } = await lookups
    .reduce((pipeline, lookup) => pipeline.lookup(lookup), first)
    .project({
      ...shown,
      ...Object.fromEntries(of.map((field) => [`leads.${field}`, 1])),
      ...Object.fromEntries(lookups.map(({ as }) => [as, 1]))
    })
    .end()
  const [found] = list as (Line & { leads: Known[] } & More)[]
  const one = found && standing(found)
  return one ? { ...one, more: found } : null
}
