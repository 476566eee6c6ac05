import { lastingPosts, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

/** Whoever administers a whole deployment: an administrator of its root, not one below it. Errors: NOT_ALLOWED. */
export function assertRunsDeployment(caller: Person, now: Date): void {
  const runs = lastingPosts(caller, now).some(({ role, path }) => role === 'admin' && path.length === 1)
  if (!runs) throw new Refusal('NOT_ALLOWED')
}
