import { load } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { eachDue } from '../kernel/eachDue'
import { proceed } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { publications } from '../domain/publication/publications'

/** What is younger is still being checked by the instance that wrote it. */
const graceMs = 10_000
/** Checks of one run; what is left waits for the next minute. */
const most = 30

/**
 * Carries out the checks that are due: those an instance left undone, and those at which WeChat failed. One that
 * breaks is put off (`eachDue`).
 */
export async function checkDue(now: Date): Promise<{ done: number; failed: number }> {
  const { data } = await collection('publications')
    .where({ checkAt: _.lt(new Date(now.getTime() - graceMs)) })
    .orderBy('checkAt', 'asc')
    .limit(most)
    .field({ version: true, checkAt: true })
    .get()
  return eachDue(
    data,
    {
      name: 'publications.check',
      async run({ _id }) {
        const publication = await load<Publication>(publications, _id)
        if (publication) await proceed(publication, now)
      },
      putOff: ({ _id, version, checkAt }, until) =>
        collection('publications')
          .where({ _id, version, checkAt })
          .update({ data: { checkAt: until } })
    },
    now
  )
}
