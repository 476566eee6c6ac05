import { roles } from '../../../types/domain/roles'
import { _, collection } from '../../kernel/cloud'
import { deciding, type Person } from '../../kernel/person'

/** What is read of people to say whether they can act. */
export type Actor = Pick<Person, '_id' | 'name' | 'posts' | 'householdId'>

/** More than serve in the offices on the ways up of one page of documents. */
const most = 1000
const fields = { name: true, posts: true, householdId: true } as const
/** Roles by which somebody acts for an office. */
const acting = [...deciding, 'handler'] as const

/** The `role@node` of whoever may act at the end of paths: who serves on the way, and any post at a root. Pure. */
export function actingKeys(paths: string[][]): string[] {
  const nodes = [...new Set(paths.flat())]
  const roots = [...new Set(paths.flatMap(([root]) => (root === undefined ? [] : [root])))]
  const keys = [
    ...nodes.flatMap((nodeId) => acting.map((role) => `${role}@${nodeId}`)),
    ...roots.flatMap((nodeId) => roles.map((role) => `${role}@${nodeId}`))
  ]
  return [...new Set(keys)]
}

/**
 * Everybody who may act on what lies at the end of paths: who serves at one of the nodes, who holds any post at a root,
 * and people by name. `paths` begin at their root. One call of the store.
 */
export async function peopleAround(paths: string[][], named: string[] = []): Promise<Actor[]> {
  const serving = { postKeys: _.in(actingKeys(paths)) }
  const { data } = await collection('persons')
    .where(named.length > 0 ? _.or([serving, { _id: _.in(named) }]) : serving)
    .limit(most)
    .field(fields)
    .get()
  return data
}
