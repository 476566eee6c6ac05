import { save } from '../../kernel/aggregate'
import { officesOn } from '../../kernel/nodes'
import { peopleAround } from '../tree/peopleAround'
import { healed } from './heal'
import type { Publication } from './publication'

/**
 * Finds somebody who can act on a publication where nobody can. Returns what is stored now; where somebody changed it
 * meanwhile, what was given: they look themselves. Safe to repeat.
 */
export async function heal(publication: Publication, now: Date): Promise<Publication> {
  if (publication.state !== 'waiting') return publication
  const { path, seat } = publication
  const [people, offices] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]]),
    officesOn(path, now)
  ])
  const after = healed(publication, { people, offices }, now)
  return after && (await save('publications', publication, after)) ? after : publication
}
