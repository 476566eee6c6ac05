import { collection, pipeline } from '../../kernel/cloud'
import { publicationId, type Publication } from '../publication/publication'
import type { Wish } from './wish'
import { audienceOf } from './audience'
import { wishes } from './wishes'

/** How the words of a wish stand that are to be shown. */
export type Check = Pick<Publication, 'state' | 'reason'>

export interface OnWall {
  wish: Wish
  /** Null before it was ever published. */
  check: Check | null
  /** The town whose people see it; null while its words are not shown. */
  ring: string | null
}

/** A wish with how its words stand, in one call of the store; null where there is none. */
export async function loadOnWall(id: string, now: Date): Promise<OnWall | null> {
  const words = pipeline()
    .match({ _id: publicationId('wish', id) })
    .project({ state: 1, reason: 1 })
    .done()
  const { list } = await collection('wishes')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'publications', pipeline: words, as: 'checks' })
    .end()
  const [found] = list as (Wish & { checks: Check[] })[]
  if (!found) return null
  const { checks, ...wish } = found
  const check = checks[0] ?? null
  const ring = check?.state === 'public' ? await audienceOf(wish.path, now) : null
  return { wish: wishes.read(wish), check: check && { state: check.state, reason: check.reason }, ring }
}
