import { system } from '../cloudfunctions/kernel/system'
import { createRecord } from '../cloudfunctions/kernel/record'
import { insertAll, type Store } from './store'
import { households } from './village/households'
import { links, withLinkage } from './village/linkage'
import { officials } from './village/officials'
import { organizations } from './village/organizations'
import { people } from './village/people'
import { pledges } from './village/pledges'

const yearMs = 365 * 24 * 3_600_000

/** Writes the demo village (nodes, people, households) into an empty store. */
export async function seedVillage(store: Store, now: Date): Promise<void> {
  const onFile = <Doc extends { _id: string }>(docs: Doc[]) =>
    docs.map((doc) =>
      createRecord(doc, { id: 'founded', print: 'founded', at: now, act: 'found', by: system })
    )
  const everybody = people(new Date(now.getTime() + yearMs))
  await insertAll(store, 'organizations', onFile(organizations()))
  const homes = households(everybody)
  const linked = withLinkage(everybody, homes)
  await insertAll(store, 'persons', onFile([...linked, ...officials()]))
  await insertAll(store, 'publications', pledges(linked, now))
  await insertAll(store, 'households', onFile(homes))
  // The roster the villages worked by before; it was published in the year before.
  await insertAll(store, 'links', links(homes, new Date(now.getTime() - yearMs / 2)))
}
