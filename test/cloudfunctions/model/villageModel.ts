import type { ErrorName } from '../../../types/api/errors'
import type { Act } from '../../../types/domain/flow'
import type { Standing } from '../../../types/domain/roles'
import type { Stage } from '../../../types/domain/stages'
import type { PersonKey } from '../../support/world'
import { expectedStep } from '../../types/fixtures/expectedFlow'

/**
 * A second, much simpler telling of what acts do, written from the domain and not from the code:
 * what the handlers answer is compared with it.
 */
export interface MatterModel {
  asker: PersonKey
  hub: PersonKey | null
  officers: PersonKey[]
  stage: Stage
  lead: PersonKey | null
  helpers: PersonKey[]
  reopened: number
  /** What happened, in order; the submission is the first. */
  done: { act: string; what: string; answer: ActAnswer }[]
}

interface ActAnswer {
  stage: Stage
  version: number
}

export interface Attempt {
  who: PersonKey
  act: Act
  /** The act's own id. */
  id: string
  /** The version looked at, as an offset from the present one; null sends none. */
  seen: number | null
  satisfied: boolean
  /** Whether an assignment comes with words. */
  reason: boolean
  lead: PersonKey
  helpers: PersonKey[]
}

export type Outcome = ActAnswer | { error: ErrorName }

const roleOf = (who: PersonKey) => {
  const part = who.slice(2)
  if (part.startsWith('officer')) return 'officer'
  return part === 'hub' ? 'hub' : part === 'handler' || part === 'helper' ? 'handler' : 'none'
}

/** Who asked is nothing else; officers may sort beside the hub. */
export function standingsIn(matter: MatterModel, who: PersonKey): Standing[] {
  if (matter.asker === who) return ['asker']
  const officer = matter.officers.includes(who)
  const held: [Standing, boolean][] = [
    ['sorter', officer || matter.hub === who],
    ['officer', officer],
    ['lead', matter.lead === who],
    ['helper', matter.helpers.includes(who)]
  ]
  return held.filter(([, holds]) => holds).map(([standing]) => standing)
}

/** What makes two attempts of one id the same attempt: who did what, whichever version they looked at. */
const whatOf = ({ who, act, satisfied, reason, lead, helpers }: Attempt) =>
  JSON.stringify([who, act, act === 'rate' && satisfied, act === 'assign' && [reason, lead, helpers]])

const servesIn = (matter: MatterModel, who: PersonKey) =>
  who[0] === matter.officers[0]![0] && ['officer', 'handler'].includes(roleOf(who))

/** What is wrong with an assignment: given anew without a reason, or to somebody who cannot have it. */
function faultOf(matter: MatterModel, { reason, lead, helpers }: Attempt): ErrorName | null {
  if (matter.stage !== 'sorted' && !reason) return 'REASON_MISSING'
  const wrong = [lead, ...helpers].find((one) => !servesIn(matter, one) || one === matter.asker)
  if (!wrong) return null
  return servesIn(matter, wrong) ? 'OWN_MATTER' : 'PERSON_UNKNOWN'
}

/** What an attempt must be answered, and the matter afterwards. `version` is the one sent as looked at. */
export function attempted(
  matter: MatterModel,
  attempt: Attempt,
  version: number | null
): { outcome: Outcome; after: MatterModel } {
  const refused = (error: ErrorName) => ({ outcome: { error }, after: matter })
  const { who, act } = attempt
  const earlier = matter.done.find((one) => one.act === attempt.id)
  if (earlier?.what === whatOf(attempt)) return { outcome: earlier.answer, after: matter }
  const standings = standingsIn(matter, who)
  if (standings.length === 0) return refused('NOT_FOUND')
  if (earlier) return refused('ACT_REUSED')
  if (version !== null && version !== matter.done.length) return refused('STALE')
  const step = expectedStep(matter.stage, act)
  if (!step) return refused('ACT_NOT_NOW')
  if (!step.who.some((standing) => standings.includes(standing))) return refused('NOT_ALLOWED')
  const fault = act === 'assign' && faultOf(matter, attempt)
  if (fault) return refused(fault)
  const stage = act === 'rate' && !attempt.satisfied ? 'sorted' : step.next
  const answer = { stage, version: matter.done.length + 1 }
  return {
    outcome: answer,
    after: {
      ...moved(matter, attempt, stage),
      done: [...matter.done, { act: attempt.id, what: whatOf(attempt), answer }]
    }
  }
}

function moved(matter: MatterModel, attempt: Attempt, stage: Stage): MatterModel {
  const backAgain = stage === 'sorted' && (matter.stage === 'handled' || matter.stage === 'closed')
  if (backAgain) return { ...matter, stage, lead: null, helpers: [], reopened: matter.reopened + 1 }
  if (attempt.act !== 'assign') return { ...matter, stage }
  const helpers = [...new Set(attempt.helpers)].filter((one) => one !== attempt.lead)
  return { ...matter, stage, lead: attempt.lead, helpers }
}
