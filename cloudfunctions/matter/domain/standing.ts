import type { Standing } from '../../../types/domain/roles'
import { covers, officesOf, serves, type Person } from '../../kernel/person'
import { townOf } from '../../shared/matter/above'
import type { MatterState } from '../../shared/matter/matter'
import { townPath } from './townPath'

/**
 * What a person is to a matter at `now`; empty: nothing, and they get to see nothing.
 * Who it complains about has no part in it, whatever they hold (boundaries.md). Who asked has no other part in it:
 * nobody sorts, decides or handles what they asked themselves. The village officers may sort beside the hub, so that
 * no matter waits for a hub who is gone. A post that ended, or that does not reach the matter, gives no part in it.
 */
export function standingsOf(state: MatterState, person: Person, now: Date): Standing[] {
  if (state.about?.includes(person._id)) return []
  if (state.asker.id === person._id) return ['asker']
  const officer = decidesOn(state, person, now)
  const hub = state.hub?.id === person._id && covers(person, 'hub', state.path, now)
  const handles = serves(person, state.path, now)
  const is: Record<Exclude<Standing, 'asker' | 'system'>, boolean> = {
    proxy: state.proxy?.id === person._id,
    sorter: hub || officer,
    officer,
    lead: handles && state.lead?.id === person._id,
    helper: handles && state.helpers.some((helper) => helper.id === person._id),
    town: isBeforeOfficeOf(state, person, now) || (!officer && isAbove(state, person, now)),
    unit: serves(person, townPath(state), now) && hasPart(state, person)
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter((standing) => is[standing])
}

/** Whether the person decides where the matter lies: an officer over it, or in the very office that answers for it. */
const decidesOn = (state: MatterState, person: Person, now: Date): boolean =>
  covers(person, 'officer', state.path, now) || officesOf(person, now).includes(state.office.id)

/** Whether the matter was brought before the office in which the person sits. */
export function isBeforeOfficeOf(state: MatterState, person: Person, now: Date): boolean {
  const town = townOf(state)
  return town !== null && officesOf(person, now).includes(town.id)
}

/** Whether the person sits in an office above the one that answers for the matter. */
const isAbove = ({ path, office }: MatterState, person: Person, now: Date): boolean =>
  officesOf(person, now).some((nodeId) => path.includes(nodeId) && nodeId !== office.id)

/** Whether a part of it was given to the person last, answered or not. */
const hasPart = ({ parts }: MatterState, { _id }: Person): boolean =>
  parts.some(({ unit }) => unit.id === _id)
