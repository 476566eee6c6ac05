import { lastingPosts, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

/** The root that somebody administers, and with it the whole deployment; no administrator below. Errors: NOT_ALLOWED. */
export function rootRunBy(caller: Person, now: Date): string {
  const post = lastingPosts(caller, now).find(({ role, path }) => role === 'admin' && path.length === 1)
  if (!post) throw new Refusal('NOT_ALLOWED')
  return post.nodeId
}
