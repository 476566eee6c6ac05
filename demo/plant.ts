import { insertAll, type Store } from './store'
import { households } from './village/households'
import { organizations } from './village/organizations'
import { people } from './village/people'

const yearMs = 365 * 24 * 3_600_000

/** Writes the demo village (nodes, people, households) into an empty store. */
export async function plantVillage(store: Store, now: Date): Promise<void> {
  const everybody = people(new Date(now.getTime() + yearMs))
  await insertAll(store, 'organizations', organizations())
  await insertAll(store, 'persons', everybody)
  await insertAll(store, 'households', households(everybody))
}
