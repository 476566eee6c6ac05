import type { MatterRole } from '../../../../types/domain/roles'
import type { Stage } from '../../../../types/domain/stages'
import type { Contact } from '../../../kernel/contact'
import type { Person } from '../../../kernel/person'
import type { Actor } from '../../tree/peopleAround'
import { nextSeat, type Seat } from '../../tree/seat'
import { townOf } from '../state/above'
import type { MatterState } from '../state/state'
import { partsAtUnits } from '../state/parts'
import { isBeforeOfficeOf, matterRolesOf } from '../state/roles'

/**
 * Who keeps a matter going at each stage; where it is the asker’s turn, or the clock’s, nobody else has to. A test holds
 * this against the table of the flow.
 */
const keepers: Partial<Record<Stage, readonly MatterRole[]>> = {
  asked: ['sorter'],
  returned: ['sorter'],
  sorted: ['officer'],
  discussed: ['lead', 'officer'],
  handling: ['lead', 'officer'],
  held: ['lead', 'officer'],
  escalated: ['town'],
  split: ['town'],
  replied: ['officer']
}

/** Whether somebody has to act on a matter who is not its asker: an appeal waits for the level above. */
export const waitsForSomebody = ({ stage, exclusion }: MatterState): boolean =>
  stage in keepers || isAppealed({ stage, exclusion })

const isAppealed = ({ stage, exclusion }: Pick<MatterState, 'stage' | 'exclusion'>): boolean =>
  stage === 'closed' && exclusion?.state === 'appealed'

/** Whether a person can take a matter a step further at `now`. */
export function canAct(state: MatterState, actor: Actor, now: Date): boolean {
  const standings = matterRolesOf(state, actor as Person, now)
  if (isAppealed(state)) return standings.includes('town')
  // Of those above only whoever it was brought before.
  if (townOf(state) && !isBeforeOfficeOf(state, actor as Person, now)) return false
  return (keepers[state.stage] ?? []).some((standing) => standings.includes(standing))
}

/**
 * THE answer to who can act on a matter: whom of some people it does not concern and whose posts let them take it a
 * step further. Routing, the check at every move, end of a post and move of a node, and the tests ask it. Pure.
 */
export const whoCanAct = <Some extends Actor>(state: MatterState, people: Some[], now: Date): Some[] =>
  people.filter((one) => canAct(state, one, now))

/** Who has it by name and must act: shown to the asker, reminded by the clock. */
export function holdersOf(state: MatterState): Contact[] {
  switch (state.stage) {
    case 'asked':
    case 'returned':
      return state.hub ? [state.hub] : []
    case 'discussed':
    case 'handling':
    case 'held':
      return state.lead ? [state.lead] : []
    case 'split':
      return partsAtUnits(state).map(({ unit }) => unit)
    default:
      return []
  }
}

const nobody = { id: '', name: '' }

/** Whether whoever has it by name can act on it at `now`. */
export function isAble(state: MatterState, holder: Contact, people: Actor[], now: Date): boolean {
  const actor = people.find(({ _id }) => _id === holder.id)
  if (!actor) return false
  const needed: MatterRole = state.stage === 'split' ? 'unit' : 'lead'
  // Given to who asked by those who do not know who asked, it waits for them to leave it to others (decision 0036):
  // taken from them by itself it would tell who asked.
  const standings = matterRolesOf({ ...state, asker: nobody }, actor as Person, now)
  return standings.includes(state.stage === 'asked' || state.stage === 'returned' ? 'sorter' : needed)
}

/** The state of a matter that lies before another office. */
export function seatedAt(state: MatterState, { office, resort }: Seat): MatterState {
  const { resort: _before, ...known } = state
  const there = townOf(state) ? { town: office } : { office }
  return { ...known, ...there, ...(resort && { resort }) }
}

/** Where a matter goes next that nobody can act on; see `nextSeat`. Pure. */
export const seatAbove = (
  state: MatterState,
  people: Actor[],
  offices: Map<string, Contact>,
  now: Date
): Seat =>
  nextSeat(
    state.path,
    townOf(state) ?? state.office,
    offices,
    (seat) => whoCanAct(seatedAt(state, seat), people, now).length > 0
  )
