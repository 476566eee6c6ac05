import { _, collection } from '../kernel/cloud'
import type { Rewriter } from './rewrite'

/**
 * Every change of stored data that a release asks for, by number, the oldest first. A number is never used again, and
 * what one of them writes must read as well before it ran as after: instances of both releases serve meanwhile. What
 * an older form needed to be read goes with the release after the one that migrates it.
 */
export const migrations: (Rewriter & { number: number })[] = [
  {
    number: 1,
    what: '接手查看的旧写法',
    collection: 'looks',
    async rewrite(ids) {
      const { stats } = await collection('looks')
        .where({ _id: _.in(ids), by: 'hands' })
        .update({ data: { by: 'person' } })
      return { different: stats.updated, written: stats.updated }
    }
  }
]
