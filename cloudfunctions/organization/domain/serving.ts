import { officeRoles, servingOf, type Serving } from '../../../types/domain/serving'
import { _ } from '../../kernel/cloud'
import type { Post } from '../../kernel/person'

/** What the store is asked for those who serve as something at a node or below it. */
export function servingAs(kind: Serving, nodeId: string): Record<string, unknown> {
  const offices = officeRoles.map((role) => `${role}@${nodeId}`)
  if (kind === 'here') return { postKeys: _.in(offices) }
  return { serving: kind === 'below' ? _.in(offices) : `${kind}@${nodeId}` }
}

/** Posts at a node or below it that are not over. */
export const postsThere = (posts: Post[], nodeId: string, now: Date): Post[] =>
  posts.filter(({ path, until }) => path.includes(nodeId) && (!until || until > now))

/** Whether one of these posts is of a kind. */
export const isOfKind = (posts: Post[], kind: Serving, nodeId: string): boolean =>
  posts.some((post) => servingOf(post, nodeId) === kind)
