import { Refusal } from '../../kernel/refusal'
import type { Post } from '../../kernel/person'

/** What a node holds, as far as it was looked for. */
export interface Held {
  /** What lies right below it; without a path where it was removed. */
  below: { path: string[] }[]
  households: unknown[]
  residents: unknown[]
  /** Those who serve at it or below it, or did. */
  serving: { posts: Post[] }[]
  matters: unknown[]
  wishes: unknown[]
  reports: unknown[]
}

/** What keeps a node in the tree, in plain words; empty where nothing does. Pure. */
export function heldBy(id: string, held: Held, now: Date): string[] {
  const serves = held.serving.some(({ posts }) =>
    posts.some(({ path, until }) => path.includes(id) && (!until || until > now))
  )
  return [
    held.below.some(({ path }) => path.length > 0) && '下级组织',
    held.households.length + held.residents.length > 0 && '住在这里的人家',
    serves && '在这里任职的人',
    held.matters.length + held.wishes.length + held.reports.length > 0 && '没办完的事'
  ].filter((word) => word !== false)
}

/** Refuses to remove what is not empty, and says what is there. Errors: NODE_IN_USE. */
export function assertEmpty(id: string, held: Held, now: Date): void {
  const words = heldBy(id, held, now)
  if (words.length > 0)
    throw new Refusal(
      'NODE_IN_USE',
      undefined,
      `还不能撤：这里还有${words.join('、')}。先搬走、免去或者办完。`
    )
}
