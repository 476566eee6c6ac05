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
  lead: PersonKey
  helpers: PersonKey[]
}

export type Outcome = ActAnswer | { error: ErrorName }

/** Who may call an act at all, by role. */
const open: Act[] = ['add', 'withdraw', 'rate', 'reopen']
const ofSorters: Act[] = ['classify', 'answer', 'ask', 'agenda']
const ofHandlers: Act[] = ['take', 'progress', 'finish']

const roleOf = (who: PersonKey) => {
  const part = who.slice(2)
  if (part.startsWith('officer')) return 'officer'
  return part === 'hub' ? 'hub' : part === 'handler' || part === 'helper' ? 'handler' : 'none'
}

function mayCall(who: PersonKey, act: Act): boolean {
  const role = who === 'town.office' ? 'none' : roleOf(who)
  if (open.includes(act)) return true
  if (role === 'officer') return true
  return (role === 'hub' && ofSorters.includes(act)) || (role === 'handler' && ofHandlers.includes(act))
}

export function standingsIn(matter: MatterModel, who: PersonKey): Standing[] {
  const officer = matter.officers.includes(who)
  const held: [Standing, boolean][] = [
    ['asker', matter.asker === who],
    ['sorter', matter.hub === null ? officer : matter.hub === who],
    ['officer', officer],
    ['lead', matter.lead === who],
    ['helper', matter.helpers.includes(who)]
  ]
  return held.filter(([, holds]) => holds).map(([standing]) => standing)
}

/** What makes two attempts of one id the same attempt. */
const whatOf = ({ who, act, seen, satisfied, lead, helpers }: Attempt, version: number | null) =>
  JSON.stringify([
    who,
    act,
    seen === null ? null : version,
    act === 'rate' && satisfied,
    act === 'assign' && [lead, helpers]
  ])

const servesIn = (matter: MatterModel, who: PersonKey) =>
  who[0] === matter.officers[0]![0] && ['officer', 'handler'].includes(roleOf(who))

/** What an attempt must be answered, and the matter afterwards. `version` is the one sent as looked at. */
export function attempted(
  matter: MatterModel,
  attempt: Attempt,
  version: number | null
): { outcome: Outcome; after: MatterModel } {
  const refused = (error: ErrorName) => ({ outcome: { error }, after: matter })
  const { who, act } = attempt
  if (!mayCall(who, act)) return refused('NOT_ALLOWED')
  const standings = standingsIn(matter, who)
  if (standings.length === 0) return refused('NOT_FOUND')
  const earlier = matter.done.find((one) => one.act === attempt.id)
  if (earlier) {
    if (earlier.what !== whatOf(attempt, version)) return refused('ACT_REUSED')
    return { outcome: earlier.answer, after: matter }
  }
  if (version !== null && version !== matter.done.length) return refused('STALE')
  const step = expectedStep(matter.stage, act)
  if (!step) return refused('ACT_NOT_NOW')
  if (!step.who.some((standing) => standings.includes(standing))) return refused('NOT_ALLOWED')
  if (act === 'assign' && ![attempt.lead, ...attempt.helpers].every((one) => servesIn(matter, one)))
    return refused('PERSON_UNKNOWN')
  const stage = act === 'rate' && !attempt.satisfied ? 'sorted' : step.next
  const answer = { stage, version: matter.done.length + 1 }
  return {
    outcome: answer,
    after: {
      ...moved(matter, attempt, stage),
      done: [...matter.done, { act: attempt.id, what: whatOf(attempt, version), answer }]
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
