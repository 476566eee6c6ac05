import { officeRoles, servingOf, type Serving } from '../../../types/domain/serving'
import { _ } from '../../kernel/cloud'
import { deciding, type Post } from '../../kernel/person'

/** What the store is asked for those who serve as something at a node or below it. */
export function servingAs(kind: Serving, nodeId: string): Record<string, unknown> {
  const offices = officeRoles.map((role) => `${role}@${nodeId}`)
  if (kind === 'here') return { postKeys: _.in(offices) }
  return { serving: kind === 'below' ? _.in(offices) : `${kind}@${nodeId}` }
}

/** Posts at a node or below it that are not over. */
export const postsThere = (posts: Post[], nodeId: string, now: Date): Post[] =>
  posts.filter(({ path, until }) => path.includes(nodeId) && (!until || until > now))

/** How somebody of these posts stands in a list: who decides before who does not. */
export const rankOf = (posts: readonly Pick<Post, 'role'>[]): number =>
  posts.some(({ role }) => deciding.includes(role)) ? 0 : 1

/** Whether one of these posts is of a kind. */
export const isOfKind = (posts: Post[], kind: Serving, nodeId: string): boolean =>
  posts.some((post) => servingOf(post, nodeId) === kind)
