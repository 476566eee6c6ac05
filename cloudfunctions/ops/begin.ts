import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { rewritesName, type Rewrite, type Rewriter } from './rewrite'

type Begun = Pick<Rewrite, '_id' | 'migration' | 'name' | 'order'> & Pick<Rewriter, 'what'>

/** Begins to write these anew; what began before is not begun again. One call of the store where none of them did. */
export async function begin(all: Begun[], by: Person, now: Date): Promise<void> {
  const rewrites = all.map((begun): Rewrite => ({
    ...begun,
    by: { id: by._id, name: by.name },
    begunAt: now,
    after: '',
    of: 0,
    seen: 0,
    different: 0,
    written: 0,
    nextAt: now,
    endedAt: null
  }))
  if (await insert(rewritesName, rewrites)) return
  for (const rewrite of rewrites) await insert(rewritesName, rewrite)
}
