import { flow, type Act } from '../../../types/domain/flow'
import type { Standing } from '../../../types/domain/roles'
import { covers, type Person } from '../../kernel/person'
import type { MatterState } from './matter'

/** What a person is to a matter at `now`; empty: nothing, and they get to see nothing. */
export function standingsOf(state: MatterState, person: Person, now: Date): Standing[] {
  const officer = covers(person, 'officer', state.path, now)
  const hub = state.hub?.id === person._id && covers(person, 'hub', state.path, now)
  const is: Record<Standing, boolean> = {
    asker: state.asker.id === person._id,
    sorter: state.hub ? hub : officer,
    officer,
    lead: state.lead?.id === person._id,
    helper: state.helpers.some((helper) => helper.id === person._id)
  }
  return (Object.keys(is) as Standing[]).filter((standing) => is[standing])
}

/** The acts a person may do on a matter now: read off the table, nothing else. */
export const actsOf = (state: MatterState, standings: Standing[]): Act[] =>
  (Object.entries(flow[state.stage]) as [Act, { who: readonly Standing[] }][])
    .filter(([, step]) => step.who.some((who) => standings.includes(who)))
    .map(([act]) => act)
