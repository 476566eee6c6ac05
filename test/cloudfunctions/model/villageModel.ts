import type { ErrorName } from '../../../types/api/errors'
import type { PersonAct } from '../../../types/domain/matterActs'
import type { MatterRole } from '../../../types/domain/roles'
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
  /** Whom it was assigned to since it was discussed last, and who of them said that it is not theirs. */
  hops: Hop[]
  /** What the town gave to units. */
  parts: { id: string; unit: PersonKey; answered: boolean; hops: Hop[] }[]
  extension: { by: PersonKey; state: 'asked' | 'granted' | 'refused' } | null
  exclusion: { by: PersonKey; state: 'asked' | 'signed' | 'appealed' | 'upheld' | 'restored' } | null
  urgent: boolean
  /** Everybody of the village sees how far it is. */
  shared: boolean
  assembly: boolean
  /** The end that was reached leaves room for 不计满意率. */
  beyond: boolean
  /** What happened, in order; the submission is the first. */
  done: { act: string; what: string; answer: ActAnswer }[]
}

/** Whom it was given to, and whether they said that it is not theirs, or that they are concerned in it. */
interface Hop {
  to: PersonKey
  objected: boolean
  recused?: true
}

interface ActAnswer {
  stage: Stage
  version: number
}

export interface Attempt {
  who: PersonKey
  act: PersonAct
  /** The act's own id. */
  id: string
  /** The version looked at, as an offset from the present one; null sends none. */
  seen: number | null
  satisfied: boolean
  /** Whether an assignment comes with words. */
  reason: boolean
  lead: PersonKey
  helpers: PersonKey[]
  /** Whom the town gives a part to, and the id of the part meant, perhaps of none. */
  unit: PersonKey
  part: string
}

export type Outcome = ActAnswer | { error: ErrorName }

const roleOf = (who: PersonKey) => {
  const part = who.slice(2)
  if (part.startsWith('officer')) return 'officer'
  return part === 'hub' ? 'hub' : part === 'handler' || part === 'helper' ? 'handler' : 'none'
}

/** Who asked is nothing else; officers may sort beside the hub; the town sees what lies below it. */
export function standingsIn(matter: MatterModel, who: PersonKey): MatterRole[] {
  if (matter.asker === who) return ['asker']
  const officer = matter.officers.includes(who)
  const held: [MatterRole, boolean][] = [
    ['sorter', officer || matter.hub === who],
    ['officer', officer],
    ['lead', matter.lead === who],
    ['helper', matter.helpers.includes(who)],
    ['town', who === 'town.office'],
    ['unit', matter.parts.some(({ unit }) => unit === who)]
  ]
  return held.filter(([, holds]) => holds).map(([standing]) => standing)
}

/** Reasoned objections that are heard; after the last the first receiver has it (boundaries.md). */
const heard = 3
const mayObject = (hops: Hop[], who: PersonKey) =>
  hops.filter(({ objected }) => objected).length < heard &&
  !hops.some(({ to, objected }) => to === who && objected)
/** Whoever is concerned in it does not get it back. */
const firstAfter = (hops: Hop[]) =>
  hops.filter(({ objected }) => objected).length + 1 >= heard
    ? hops.find(({ to }) => !hops.some((hop) => hop.recused && hop.to === to))?.to
    : undefined

/** What has a result is not shown to the village any more, but what was shown can be mended. */
const over: Stage[] = ['handled', 'closed', 'withdrawn']

/** What an act needs besides the stage and who does it. */
export function isPossible(matter: MatterModel, { who, act }: Pick<Attempt, 'who' | 'act'>): boolean {
  const { extension, exclusion } = matter
  switch (act) {
    case 'rush':
      return !matter.urgent
    case 'share':
      return matter.shared || !over.includes(matter.stage)
    case 'assembly':
      return !matter.assembly
    case 'object':
      return mayObject(matter.hops, who)
    case 'objectPart':
      return matter.parts.some(
        ({ unit, answered, hops }) => unit === who && !answered && mayObject(hops, who)
      )
    case 'recuse':
      return matter.stage === 'split'
        ? matter.parts.some(({ unit, answered }) => unit === who && !answered)
        : matter.lead === who
    case 'respond':
      return matter.parts.some(({ unit, answered }) => unit === who && !answered)
    case 'extend':
      return !extension
    case 'grant':
    case 'refuse':
      return extension?.state === 'asked' && extension.by !== who
    case 'exclude':
      return !exclusion && matter.beyond
    case 'sign':
      return exclusion?.state === 'asked' && exclusion.by !== who
    case 'appeal':
      return exclusion?.state === 'signed'
    case 'uphold':
    case 'restore':
      return exclusion?.state === 'appealed'
    default:
      return true
  }
}

/** What makes two attempts of one id the same attempt: who did what, whichever version they looked at. */
const whatOf = ({ who, act, satisfied, reason, lead, helpers, unit, part }: Attempt) =>
  JSON.stringify([
    who,
    act,
    act === 'rate' && satisfied,
    act === 'assign' && [reason, lead, helpers],
    act === 'split' && [unit, reason, part],
    (act === 'respond' || act === 'objectPart' || act === 'recuse') && part
  ])

const servesIn = (matter: MatterModel, who: PersonKey) =>
  who[0] === matter.officers[0]![0] && ['officer', 'handler'].includes(roleOf(who))

/** What is wrong with an assignment: given anew without a reason, or to somebody who cannot have it. */
function faultOf(matter: MatterModel, { reason, lead, helpers }: Attempt): ErrorName | null {
  if (matter.stage !== 'sorted' && !reason) return 'REASON_MISSING'
  const wrong = [lead, ...helpers].find((one) => !servesIn(matter, one) || one === matter.asker)
  if (!wrong) return null
  return servesIn(matter, wrong) ? 'OWN_MATTER' : 'PERSON_UNKNOWN'
}

/** A part that a unit may speak for, by its place; units speak only for what is their own and open. */
const ownPart = ({ parts }: MatterModel, { who, part }: Attempt) => {
  const meant = parts.find(({ id }) => id === part)
  return meant && meant.unit === who && !meant.answered ? meant : undefined
}

/** What is wrong with giving a part out: `reason` here means that the part meant is given to another unit. */
function faultOfSplit(matter: MatterModel, { unit, reason, part }: Attempt): ErrorName | null {
  if (unit !== 'town.unit') return 'PERSON_UNKNOWN'
  const meant = matter.parts.find(({ id }) => id === part)
  if (reason && (!meant || meant.answered)) return 'PART_UNKNOWN'
  return !reason && matter.parts.length >= 8 ? 'TOO_MANY_PARTS' : null
}

function faultIn(matter: MatterModel, attempt: Attempt): ErrorName | null {
  if (attempt.act === 'assign') return faultOf(matter, attempt)
  if (attempt.act === 'split') return faultOfSplit(matter, attempt)
  if (attempt.act === 'recuse' && matter.stage !== 'split') return null
  if (attempt.act === 'respond' || attempt.act === 'recuse')
    return ownPart(matter, attempt) ? null : 'PART_UNKNOWN'
  if (attempt.act !== 'objectPart') return null
  const part = ownPart(matter, attempt)
  if (!part) return 'PART_UNKNOWN'
  return mayObject(part.hops, attempt.who) ? null : 'PART_OBJECTED'
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
  if (!isPossible(matter, attempt)) return refused('ACT_NOT_NOW')
  const fault = faultIn(matter, attempt)
  if (fault) return refused(fault)
  const stage = stageAfter(matter, attempt, step.next)
  const answer = { stage, version: matter.done.length + 1 }
  return {
    outcome: answer,
    after: {
      ...moved(matter, attempt, stage),
      done: [...matter.done, { act: attempt.id, what: whatOf(attempt), answer }]
    }
  }
}

function stageAfter(matter: MatterModel, { act, satisfied, part }: Attempt, next: Stage): Stage {
  if (act === 'rate' && !satisfied) return 'sorted'
  if (act === 'object' && firstAfter(matter.hops)) return 'discussed'
  const last = matter.parts.every(({ answered, id }) => answered || id === part)
  return act === 'respond' && last ? 'escalated' : next
}

const led: Stage[] = ['discussed', 'handling', 'held', 'handled', 'closed', 'withdrawn']
const honest = { finish: true, inform: true, answer: true, decline: true }

function moved(matter: MatterModel, attempt: Attempt, stage: Stage): MatterModel {
  const { act } = attempt
  const backAgain = stage === 'sorted' && (matter.stage === 'handled' || matter.stage === 'closed')
  const after = { ...matter, ...marked(matter, attempt), stage, beyond: matter.beyond || act in honest }
  if (backAgain)
    return {
      ...after,
      lead: null,
      helpers: [],
      reopened: matter.reopened + 1,
      hops: [],
      parts: [],
      extension: null,
      exclusion: null,
      beyond: false
    }
  if (act === 'assign') {
    const helpers = [...new Set(attempt.helpers)].filter((one) => one !== attempt.lead)
    const hops = [...matter.hops, { to: attempt.lead, objected: false }]
    return { ...after, lead: attempt.lead, helpers, hops }
  }
  if (act === 'object') {
    const first = firstAfter(matter.hops) ?? null
    return { ...after, lead: first, helpers: [], hops: withObjection(matter.hops, attempt.who) }
  }
  if (act === 'recuse' && stage === 'sorted')
    return { ...after, lead: null, helpers: [], hops: withRecusal(matter.hops, attempt.who) }
  return stage === matter.stage || led.includes(stage) ? after : { ...after, lead: null, helpers: [] }
}

const withObjection = (hops: Hop[], who: PersonKey): Hop[] => {
  const last = hops.map(({ to }) => to).lastIndexOf(who)
  return hops.map((hop, index) => (index === last ? { ...hop, objected: true } : hop))
}

const withRecusal = (hops: Hop[], who: PersonKey): Hop[] => {
  const last = hops.map(({ to }) => to).lastIndexOf(who)
  return hops.map((hop, index) => (index === last ? { ...hop, recused: true } : hop))
}

/** What an act notes besides the stage. */
function marked(matter: MatterModel, attempt: Attempt): Partial<MatterModel> {
  const { act, who, unit, part, reason } = attempt
  const { extension, exclusion, parts } = matter
  const change = (fields: Partial<MatterModel['parts'][number]>) =>
    parts.map((one) => (one.id === part ? { ...one, ...fields } : one))
  const hopsOf = () => parts.find(({ id }) => id === part)!.hops
  switch (act) {
    case 'agenda':
      return { urgent: false }
    case 'classify':
      return { urgent: false }
    case 'rush':
      return { urgent: true }
    case 'share':
      return { shared: true }
    case 'assembly':
      return { assembly: true }
    case 'escalate':
      return { parts: [] }
    case 'extend':
      return { extension: { by: who, state: 'asked' } }
    case 'grant':
      return { extension: { ...extension!, state: 'granted' } }
    case 'refuse':
      return { extension: { ...extension!, state: 'refused' } }
    case 'exclude':
      return { exclusion: { by: who, state: 'asked' } }
    case 'sign':
      return { exclusion: { ...exclusion!, state: 'signed' } }
    case 'appeal':
      return { exclusion: { ...exclusion!, state: 'appealed' } }
    case 'uphold':
      return { exclusion: { ...exclusion!, state: 'upheld' } }
    case 'restore':
      return { exclusion: { ...exclusion!, state: 'restored' } }
    case 'split': {
      const hop = { to: unit, objected: false }
      if (reason) return { parts: change({ unit, hops: [...hopsOf(), hop] }) }
      const id = `${matter.done.length + 1}.1`
      return { parts: [...parts, { id, unit, answered: false, hops: [hop] }] }
    }
    case 'respond':
      return { parts: change({ answered: true }) }
    case 'recuse':
      return matter.stage === 'split' ? { parts: change({ hops: withRecusal(hopsOf(), who) }) } : {}
    case 'objectPart': {
      const hops = hopsOf()
      const first = firstAfter(hops)
      const told = withObjection(hops, who)
      return {
        parts: change(
          first ? { unit: first, hops: [...told, { to: first, objected: false }] } : { hops: told }
        )
      }
    }
    default:
      return {}
  }
}
