import { linkFlow } from '../../../types/domain/linkage'
import type { Contact } from '../../kernel/contact'
import type { Link } from './link'
import type { Actor } from '../tree/peopleAround'
import { riseOf } from '../tree/seat'
import { systemStep } from './systemStep'
import { isMemberAble, waitsForVillage, whoCanAct, type Inhabitants } from './able'

/** Whom the way up from a link knows: its people, the offices of its nodes, and who lives in its household. */
export interface Around {
  people: Actor[]
  offices: Map<string, Contact>
  villageId: string
  inhabitants: Inhabitants
}

/**
 * The link once somebody can act on it whom it does not concern; null where somebody can. A member who serves no more
 * is waited for no longer; what the village can not decide goes to the next office above that can. Pure.
 */
export function healed(link: Link, around: Around, now: Date): Link | null {
  const { people, villageId } = around
  if (!isMemberAble(link, villageId, people, now)) return vacated(link, now)
  if (!waitsForVillage(link, around.inhabitants) || whoCanAct(link, people, now).length > 0) return null
  return risen(link, around, now)
}

function vacated(link: Link, now: Date): Link {
  const text = `${link.proposal!.member!.name}不在党员岗位上了`
  return systemStep(link, 'vacate', `vacate.${link.version}`, { text }, now)
}

function risen(link: Link, { people, offices }: Around, now: Date): Link | null {
  const from = link.seat?.office ?? offices.get(link.path.at(-1) ?? '')
  if (!linkFlow[link.stage].rise || !from) return null
  const rise = riseOf(link, from, offices, (seat) => whoCanAct({ ...link, seat }, people, now), now)
  return rise && systemStep(link, 'rise', `rise.${link.version}`, rise, now)
}
