import { flow, type Act, type Step } from '../../../types/domain/flow'
import type { Standing } from '../../../types/domain/roles'
import type { Settings } from '../../../types/domain/settings'
import { covers, serves, type Person } from '../../kernel/person'
import type { MatterState } from '../../shared/matter/matter'
import { isReopenable } from './reopening'

/**
 * What a person is to a matter at `now`; empty: nothing, and they get to see nothing.
 * Who asked has no other part in it: nobody sorts, decides or handles what they asked themselves. The village
 * officers may sort beside the hub, so that no matter waits for a hub who is gone. A post that ended, or that
 * does not reach the matter, gives no part in it.
 */
export function standingsOf(state: MatterState, person: Person, now: Date): Standing[] {
  if (state.asker.id === person._id) return ['asker']
  const officer = covers(person, 'officer', state.path, now)
  const hub = state.hub?.id === person._id && covers(person, 'hub', state.path, now)
  const handles = serves(person, state.path, now)
  const is: Record<Exclude<Standing, 'asker'>, boolean> = {
    sorter: hub || officer,
    officer,
    lead: handles && state.lead?.id === person._id,
    helper: handles && state.helpers.some((helper) => helper.id === person._id)
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter((standing) => is[standing])
}

/** The acts a person of these standings may do on a matter now: read off the table, and off the time to reopen. */
export const actsOf = (state: MatterState, standings: Standing[], settings: Settings, now: Date): Act[] =>
  (Object.entries(flow[state.stage]) as [Act, Step][])
    .filter(([, step]) => step.who.some((who) => standings.includes(who)))
    .map(([act]) => act)
    .filter((act) => act !== 'reopen' || isReopenable(state, settings, now))
