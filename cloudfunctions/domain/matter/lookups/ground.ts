import { roles as allRoles } from '../../../../types/domain/roles'
import { deciding } from '../../../kernel/person'
import { _, collection } from '../../../kernel/cloud'
import { officesOn } from '../../../kernel/nodes'
import type { Contact } from '../../../kernel/contact'
import { flat, joined } from './joined'
import { levelsOf, type Ground, type Level, type Servant } from '../acts/bypass'

const $ = _.aggregate
/** Roles by which somebody serves at a node. */
const roles = [...deciding, 'handler']
/** `role@node` for every node of a document’s path. */
const keys = flat(
  $.map({ input: '$path', as: 'node', in: roles.map((role) => $.concat([`${role}@`, '$$node'])) })
)
/** The same, with whoever holds any post at the root: the last resort. */
export const seatKeys = $.concatArrays([
  keys,
  allRoles.map((role) => $.concat([`${role}@`, $.arrayElemAt(['$path', 0])]))
])

/**
 * A household, a node or a matter with everybody who serves on the way up from it: one call of the store; null where
 * it does not exist. `fields` are what else is read of it.
 */
export async function groundAt<Fields extends object>(
  name: 'households' | 'organizations' | 'matters',
  id: string,
  fields: (keyof Fields & string)[] = []
): Promise<(Ground & Fields) | null> {
  const read = ['path', 'office', 'member', 'hub', ...fields]
  const { list } = await collection(name)
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .project(Object.fromEntries(read.map((field) => [field, 1])))
    .addFields({ keys })
    .lookup({ from: 'persons', localField: 'keys', foreignField: 'postKeys', as: 'servants' })
    .project(
      Object.fromEntries(
        [...read, 'servants._id', 'servants.name', 'servants.posts'].map((field) => [field, 1])
      )
    )
    .end()
  const found = list[0] as (Partial<Ground> & Fields & { path: string[]; office: Contact }) | undefined
  if (!found) return null
  return { ...found, member: found.member ?? null, hub: found.hub ?? null, servants: found.servants ?? [] }
}

/** A matter with everybody who serves on the way up from it. */
export const withServants = joined<Servant>({ from: 'persons', keys, foreignField: 'postKeys' })

/** The levels over the end of a path. No call of the store when warm. */
export async function levelsOn(path: string[], now: Date): Promise<Level[]> {
  const offices = await officesOn(path, now)
  return levelsOf(path, (nodeId) => offices.get(nodeId))
}
