import { reportWho, type ReportAct, type ReportStanding } from '../../../types/domain/reports'
import type { Settings } from '../../../types/domain/settings'
import { fingerprint } from '../../kernel/fingerprint'
import { nodesOf, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { holderOf } from './able'
import { afterAnswer, afterForward, afterMark, afterRaise, afterUnmark } from './consequences'
import type { Seat } from '../../shared/tree/seat'
import type { ReportEffect } from './effects'
import { extended } from './evolve'
import { matterIdOf } from './matterId'
import type { Report, ReportEvent, ReportState } from './report'
import { hindrance, standingsOf } from './standing'

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
export const answerOf = (id: string, history: ReportEvent[], { seq }: ReportEvent): ActAnswer => ({
  id,
  version: seq,
  matterId: history.slice(0, seq).find(({ matterId }) => matterId)?.matterId ?? null
})

/** What each act adds to the history. */
function factsOf(act: ReportAct, input: ActInput, report: Report, actor: Actor, standings: ReportStanding[]) {
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

const consequences: Record<
  ReportAct,
  (report: ReportState & { _id: string }, event: ReportEvent, settings: Settings) => ReportEffect[]
> = { answer: afterAnswer, raise: afterRaise, forward: afterForward, mark: afterMark, unmark: afterUnmark }

/**
 * Decides an act on a report: the extended report, or the answer of the first time, or a refusal. Pure.
 * Errors: NOT_FOUND (also for whoever has no part in it), ACT_REUSED, NOT_ALLOWED, and what hinders the act.
 */
export function decide(
  act: ReportAct,
  input: ActInput,
  report: Report | null,
  actor: Actor
): { save: Report; result: ActAnswer } | { result: ActAnswer } {
  const { person, groups, settings, now } = actor
  if (!report) throw new Refusal('NOT_FOUND')
  const print = fingerprint(person._id, act, input)
  const done = report.history.find(({ id }) => id === input.act)
  if (done?.print === print) return { result: answerOf(report._id, report.history, done) }
  const standings = standingsOf(report, person, groups, now)
  if (standings.length === 0) throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  if (!reportWho[act].some((who) => standings.includes(who))) throw new Refusal('NOT_ALLOWED')
  const hindered = hindrance(act, report, standings)
  if (hindered) throw new Refusal(hindered)
  const event: ReportEvent = {
    seq: report.version + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: { id: person._id, name: person.name },
    ...factsOf(act, input, report, actor, standings)
  }
  const save = extended(report._id, report, event, (after) =>
    consequences[act]({ ...after, _id: report._id }, event, settings)
  )
  return { save, result: answerOf(save._id, save.history, event) }
}
