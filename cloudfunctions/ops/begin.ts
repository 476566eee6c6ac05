import { collection } from '../kernel/cloud'
import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { rewritesName, type Rewrite, type Rewriter } from './rewrite'

type Begun = Pick<Rewrite, '_id' | 'migration' | 'name' | 'order'>

/** Begins to write something anew; once it began it is not begun again. */
export async function begin(
  begun: Begun,
  { what, collection: name }: Rewriter,
  by: Person,
  now: Date
): Promise<void> {
  const { total } = await collection(name).where({}).count()
  const rewrite: Rewrite = {
    ...begun,
    what,
    by: { id: by._id, name: by.name },
    begunAt: now,
    after: '',
    of: total,
    seen: 0,
    different: 0,
    written: 0,
    nextAt: now,
    endedAt: null
  }
  await insert(rewritesName, rewrite)
}
