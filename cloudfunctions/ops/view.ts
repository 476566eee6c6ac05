import type { OutputOf } from '../../types/api/contract'
import type { progress } from '../../types/api/ops/rewrites'
import { collection } from '../kernel/cloud'
import { rewritesName, type Rewrite } from './rewrite'

type View = OutputOf<typeof progress>['rewrites'][number]

/** So many are shown, the latest first. */
export const shown = 40

export const viewOf = ({
  _id,
  begunAt,
  endedAt,
  migration,
  what,
  of,
  seen,
  different,
  written
}: Rewrite): View => ({
  id: _id,
  migration,
  what,
  begunAt: begunAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
  of,
  seen,
  different,
  written
})

/** In the order in which they are shown: the latest first, of those that began together the first one. */
export const inOrder = (rewrites: Rewrite[]): Rewrite[] =>
  rewrites.sort((one, other) => other.begunAt.getTime() - one.begunAt.getTime() || one.order - other.order)

/** What is and was written anew. One call of the store. */
export async function latest(): Promise<{ rewrites: View[] }> {
  const { data } = await collection(rewritesName).where({}).orderBy('begunAt', 'desc').limit(shown).get()
  return { rewrites: inOrder(data).map(viewOf) }
}
