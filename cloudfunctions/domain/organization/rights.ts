import type { Role } from '../../../types/domain/roles'
import { covers, deciding, lastingPosts, type Person, type Post } from '../../kernel/person'

/** Whether somebody administers what lies at the end of a path. */
export const administers = (person: Person, path: string[], now: Date): boolean =>
  covers(person, 'admin', path, now)

/** Whether somebody administers where a person lives, or where the person serves. */
export const administersPerson = (
  caller: Person,
  { path, posts }: Pick<Person, 'path' | 'posts'>,
  now: Date
): boolean => [path, ...posts.map((post) => post.path)].some((one) => administers(caller, one, now))

/** Whether somebody sits in an office of a node on a path, or administers one: what is set there is theirs to settle. */
export const sitsOver = (person: Person, path: string[], now: Date): boolean =>
  [...deciding, 'admin' as const].some((role) => covers(person, role, path, now))

/** Roles that see the tree at and below their node. */
const seeing: Role[] = ['admin', 'officer', 'townOffice']

/** The posts by which somebody sees a part of the tree. */
export const seeingPosts = (person: Person, now: Date): Post[] =>
  lastingPosts(person, now).filter(({ role }) => seeing.includes(role))

/** Ids of the uppermost nodes of posts: none of them lies below another. */
export function uppermost(posts: Post[]): string[] {
  const ids = new Set(posts.map(({ nodeId }) => nodeId))
  const tops = posts.filter(({ nodeId, path }) => !path.some((id) => id !== nodeId && ids.has(id)))
  return [...new Set(tops.map(({ nodeId }) => nodeId))]
}
