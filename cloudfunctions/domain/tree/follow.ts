import type { Contact } from '../../kernel/contact'
import type { Organization } from '../../kernel/organization'

/** What of a node is written down in documents below it. */
export interface Followed extends Pick<Organization, '_id' | 'name' | 'path' | 'office'> {
  /** The town on the path; null where none is. */
  townId: string | null
}

/** A path that leads through a node, after the node was put elsewhere; the very same where it leads there already. */
export function pathBelow(path: string[], node: Followed): string[] {
  const at = path.indexOf(node._id)
  if (at < 0) return path
  const right = [...node.path, ...path.slice(at + 1)]
  return right.length === path.length && right.every((id, index) => id === path[index]) ? path : right
}

/**
 * The office that answers at the end of a path through a node: one that lies between the two stays; else it is the
 * node’s own, or the one the node has from above.
 */
export function officeBelow(office: Contact, path: string[], node: Followed): Contact {
  const between = path.slice(path.indexOf(node._id) + 1)
  return between.includes(office.id) || isSame(office, node.office) ? office : node.office
}

/** The town at the end of a path through a node: one that lies between the two stays. */
export const townBelow = (townId: string | null, path: string[], node: Followed): string | null =>
  townId !== null && path.slice(path.indexOf(node._id) + 1).includes(townId) ? townId : node.townId

const isSame = (one: Contact, other: Contact): boolean =>
  one.id === other.id && one.name === other.name && one.phone === other.phone

/** The fields of `next` that are not the very values of `doc`. */
export const differing = <Doc extends object>(doc: Doc, next: Partial<Doc>): Partial<Doc> =>
  Object.fromEntries(
    Object.entries(next).filter(([field, value]) => value !== doc[field as keyof Doc])
  ) as Partial<Doc>
