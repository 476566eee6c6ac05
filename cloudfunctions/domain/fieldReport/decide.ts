import { reportWho, type ReportAct, type ReportRole } from '../../../types/domain/reports'
import type { Settings } from '../../../types/domain/settings'
import { decideAct } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import { nodesOf, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { holderOf } from './able'
import type { Seat } from '../tree/seat'
import { matterIdOf } from './matterId'
import type { Report, ReportEvent } from './report'
import { reports } from './reports'
import { hindrance, reportRolesOf } from './roles'

/** What an act on a report comes with. */
export interface ActInput {
  id: string
  act: string
  reason?: string | undefined
  text?: string | undefined
  amount?: number | undefined
}

/** Who acts, when, and under which settings; `groups` are those they are in now. */
export interface Actor {
  person: Person
  groups: string[]
  /** Where it goes that is passed on from the town. */
  above?: Seat | undefined
  settings: Settings
  now: Date
}

export interface ActAnswer {
  id: string
  version: number
  matterId: string | null
}

/** What an act was answered with when it was done: the case there was by then. */
export const answerOf = (id: string, history: readonly ReportEvent[], { seq }: ReportEvent): ActAnswer => ({
  id,
  version: seq,
  matterId: history.slice(0, seq).find(({ matterId }) => matterId)?.matterId ?? null
})

/** What each act adds to the history. */
function factsOf(
  act: ReportAct,
  input: ActInput,
  report: Report,
  actor: Actor,
  standings: ReportRole[]
): Partial<ReportEvent> {
  const { person, settings, now, above } = actor
  const { reason } = input
  switch (act) {
    case 'answer':
      return { text: input.text! }
    case 'raise':
      return { matterId: matterIdOf(report._id, input.act) }
    case 'forward':
      if (!standings.includes('town')) return {}
      if (!above || above.resort === 'nobody') throw new Refusal('REPORT_NOBODY_ABOVE')
      return { seat: above, left: holderOf(report) }
    case 'mark': {
      const nodeId = nodesOf(person, 'townOffice', now).find((id) => report.path.includes(id))!
      return { reason: reason!, nodeId, amount: input.amount ?? settings.reportReward }
    }
    case 'unmark': {
      const { amount, nodeId } = report.important!
      return { reason: reason!, nodeId, amount }
    }
  }
}

/**
 * Decides an act on a report: the report after it, or the answer of the first time, or a refusal (`decideAct`). Pure.
 * Errors besides: what hinders the act.
 */
export function decide(
  act: ReportAct,
  input: ActInput,
  report: Report | null,
  actor: Actor
): { save: Report; result: ActAnswer } | { result: ActAnswer } {
  const { person, groups, settings, now } = actor
  const asked = { id: input.act, print: fingerprint(person._id, act, input), at: now }
  const standings = report ? reportRolesOf(report, person, groups, now) : []
  return decideAct(report, asked, {
    history: ({ history }) => history,
    rolesOf: () => standings,
    // A report has no stages: what was done before hinders, or does not.
    stepOf: () => ({ who: reportWho[act], next: [] }),
    notNow: () => new Refusal('NOT_ALLOWED'),
    guard(one) {
      const hindered = hindrance(act, one, standings)
      if (hindered) throw new Refusal(hindered)
    },
    rule: (one) => factsOf(act, input, one, actor, standings),
    append: (one, { event, facts }) =>
      reports.append(
        one._id,
        one,
        { ...event, act, by: { id: person._id, name: person.name }, ...facts },
        settings
      ),
    answer: (event: ReportEvent, history) => answerOf(input.id, history, event)
  })
}
