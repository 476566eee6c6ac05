import { system } from '../../kernel/system'
import type { Contact } from '../../kernel/contact'
import type { Actor } from '../tree/peopleAround'
import { seatAbove, whoCanAct } from './able'
import { publications } from './publications'
import type { Publication } from './publication'

/** Whom the way up from a publication knows: its people and the offices of its nodes. */
export interface Around {
  people: Actor[]
  offices: Map<string, Contact>
}

/**
 * The publication once somebody can act on it whose words it is not; null where somebody can, or nobody has to. Pure.
 */
export function healed(publication: Publication, { people, offices }: Around, now: Date): Publication | null {
  if (publication.state !== 'waiting' || whoCanAct(publication, people, now).length > 0) return null
  const { _id, version, path, seat: before } = publication
  const left = before?.office ?? offices.get(path.at(-1) ?? '')
  if (!left) return null
  const seat = seatAbove(publication, left, people, offices, now)
  // It lies there already, and nobody can do more.
  if (seat.office.id === before?.office.id && seat.resort === before.resort) return null
  const id = `rise.${version}`
  const by = system
  return publications.append(_id, publication, { id, print: id, at: now, act: 'rise', by, seat, left })
}
