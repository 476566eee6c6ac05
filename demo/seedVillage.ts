import { system } from '../cloudfunctions/kernel/system'
import { households as homesOnFile } from '../cloudfunctions/domain/household/households'
import { organizations as nodesOnFile } from '../cloudfunctions/domain/organization/organizations'
import { persons as peopleOnFile } from '../cloudfunctions/domain/person/persons'
import type { Records } from '../cloudfunctions/kernel/record'
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
  const founding = { id: 'founded', print: 'founded', at: now, act: 'found', by: system }
  const putOnFile = <Doc extends { _id: string }>(records: Records<Doc>, docs: Doc[]) =>
    insertAll(
      store,
      records.collection,
      docs.map((doc) => records.begin(doc, founding))
    )
  const everybody = people(new Date(now.getTime() + yearMs))
  await putOnFile(nodesOnFile, organizations())
  const homes = households(everybody)
  const linked = withLinkage(everybody, homes)
  await putOnFile(peopleOnFile, [...linked, ...officials()])
  await insertAll(store, 'publications', pledges(linked, now))
  await putOnFile(homesOnFile, homes)
  // The roster the villages worked by before; it was published in the year before.
  await insertAll(store, 'links', links(homes, new Date(now.getTime() - yearMs / 2)))
}
