import type { Settings } from '../../../types/domain/settings'
import { defineAggregate } from '../../kernel/aggregate'
import { keyAt } from '../../kernel/keys'
import { consequences } from './consequences'
import { evolve } from './evolve'
import type { Followed, Projection, Report, ReportEvent, ReportState } from './report'

/** What a report is: the one way from its events to what is stored. Where it lies follows the tree. */
export const reports = defineAggregate<Report, ReportState, Settings>({
  collection: 'reports',
  evolve,
  project: (id, state, history, stored) => ({ ...project(id, state), ...followed(history, stored) }),
  effectsOf: (_before, after, event, settings) => consequences[event.act](after, event, settings),
  elsewhere: ({ path, office, townId, groups }) => ({ path, office, townId, groups })
})

const isPressing = ({ urgency }: ReportState) => urgency !== 'ordinary'

/** As what the last resort finds it. */
const resortOf = ({ seat, path }: ReportState): string[] =>
  seat?.resort ? [`${seat.resort}@${path[0]}`] : []

function project(id: string, state: ReportState): Projection {
  const atKey = keyAt(state.at, id)
  const waits = isPressing(state) && state.matterId === null
  return {
    hands: state.seat ? [state.seat.office.id, ...resortOf(state)] : [],
    open: state.matterId === null && !state.answer ? 'open' : 'done',
    tray: state.village ? (state.town ? 'both' : 'village') : 'town',
    marked: state.important !== null,
    key: `${waits ? 1 : 0} ${atKey}`,
    atKey
  }
}

/** How far its case is, which the case itself tells later on. */
function followed(history: ReportEvent[], stored: Report | null): Followed {
  const isRaised = history.length > (stored?.version ?? 0) && history.at(-1)!.matterId !== undefined
  const { matterStage = null, matterVersion = 0, past } = stored ?? {}
  return {
    ...(isRaised ? { matterStage: 'asked' as const, matterVersion: 1 } : { matterStage, matterVersion }),
    ...(past && { past })
  }
}
