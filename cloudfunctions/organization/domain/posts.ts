import type { Role } from '../../../types/domain/roles'
import type { Person, Post } from '../../kernel/person'

/** The posts that last or are still to begin; when the others ended stands in the history. */
export const unexpired = (posts: Post[], now: Date): Post[] =>
  posts.filter(({ until }) => !until || until > now)

/** The post of a role at a node that lasts or is still to begin; what is held in somebody’s place is no post of one’s own. */
export const heldPost = (
  { posts }: Pick<Person, 'posts'>,
  role: Role,
  nodeId: string,
  now: Date
): Post | undefined =>
  unexpired(posts, now).find((post) => post.role === role && post.nodeId === nodeId && !post.substituteFor)

/** The posts without one, and without those that have expired. */
export const withoutPost = (posts: Post[], role: Role, nodeId: string, now: Date): Post[] =>
  unexpired(posts, now).filter(
    (post) => post.role !== role || post.nodeId !== nodeId || post.substituteFor !== undefined
  )

/** Whether somebody administers a node for good: a post that begins later or has a last day does not count. */
export const administersForGood = ({ posts }: Pick<Person, 'posts'>, nodeId: string, now: Date): boolean =>
  posts.some(
    ({ role, nodeId: at, from, until }) =>
      role === 'admin' && at === nodeId && !until && (!from || from <= now)
  )

/** Households follow their member: a post of a member or a hub that begins or ends is something to look at. */
export const followed = (role: Role, now: Date): Pick<Person, 'followAt'> =>
  role === 'member' || role === 'hub' ? { followAt: now } : {}
