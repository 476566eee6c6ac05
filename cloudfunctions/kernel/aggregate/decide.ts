import type { Step } from '../../../types/domain/step'
import { Refusal } from '../refusal'
import type { HistoryEvent } from './document'

/** An act as it was asked for. */
export interface AskedAct {
  /** The id the client gave it. */
  id: string
  /** Fingerprint of who asked for what. */
  print: string
  at: Date
  /** The version that the caller had before them; absent where the act holds whatever happened since. */
  seen?: number | undefined
}

/**
 * What one aggregate knows of an act. `Subject` is what it is decided on: the document, alone or with what it needs
 * besides.
 */
export interface Deciding<
  Subject,
  Event extends HistoryEvent,
  Role extends string,
  Stage extends string,
  Facts extends object,
  Doc extends { history: Event[] },
  Answer
> {
  history(subject: Subject): readonly Event[]
  /** As what the caller acts; nothing: it does not exist for them. */
  rolesOf(subject: Subject): readonly Role[]
  /** Why the caller must look again at what happened since `seen`; undefined where they need not. */
  newsSince?(subject: Subject, seen: number): Refusal | undefined
  /** What the flow says; undefined: not at this stage. */
  stepOf(subject: Subject): Step<Role, Stage> | undefined
  /** The refusal of what cannot be done now: it says what can. */
  notNow(subject: Subject, roles: readonly Role[]): Refusal
  /** Refuses by name what the flow allows and something else hinders. */
  guard?(subject: Subject, roles: readonly Role[]): void
  /** Whether the act can be done besides; what cannot is refused like what the stage does not know. */
  isPossible?(subject: Subject): boolean
  /** What the act adds, and the stage where the flow leaves the choice; or a refusal. */
  rule(subject: Subject, role: Role): Facts & { next?: Stage }
  /** The document with the act in its history. */
  append(subject: Subject, told: Allowed<Role, Stage, Facts>): Doc
  /** What the act is answered with, now and whenever it is repeated. */
  answer(event: Event, history: readonly Event[]): Answer
}

/**
 * The stage that an act leads to: what its rule says, else the usual one; undefined where it keeps the stage. Throws where
 * the flow does not know the way.
 */
export function wayOf<Stage extends string>(
  { next: ways }: Pick<Step<never, Stage>, 'next'>,
  next: Stage | undefined
): Stage | undefined {
  if (next !== undefined && !ways.includes(next)) throw new Error(`no way to ${next}`)
  return next ?? ways[0]
}

/** What is known of an act once it is allowed. */
export interface Allowed<Role extends string, Stage extends string, Facts extends object> {
  /** What every event begins with. */
  event: Pick<HistoryEvent, 'id' | 'print' | 'at'>
  facts: Facts
  role: Role
  /** Where it leads; undefined where it keeps the stage. */
  stage: Stage | undefined
}

/**
 * Decides an act: the document after it, or the answer of the first time, or a refusal. The one place for the order of
 * checks. Pure.
 * Errors: NOT_FOUND (also for whoever has no part in it), ACT_REUSED, STALE, what `notNow` says, NOT_ALLOWED, and those
 * of `guard` and `rule`. Throws where the rule leads to a stage that the flow does not know.
 */
export function decideAct<
  Subject,
  Event extends HistoryEvent,
  Role extends string,
  Stage extends string,
  Facts extends object,
  Doc extends { history: Event[] },
  Answer
>(
  subject: Subject | null,
  { id, print, at, seen }: AskedAct,
  on: Deciding<Subject, Event, Role, Stage, Facts, Doc, Answer>
): { save: Doc; result: Answer } | { result: Answer } {
  if (subject === null) throw new Refusal('NOT_FOUND')
  const history = on.history(subject)
  const done = history.find((event) => event.id === id)
  // Whoever did it is answered again, even if they have no part in it any more.
  if (done?.print === print) return { result: on.answer(done, history) }
  const roles = on.rolesOf(subject)
  if (roles.length === 0) throw new Refusal('NOT_FOUND')
  // Only who has a part in it learns that the id is taken.
  if (done) throw new Refusal('ACT_REUSED')
  const news = seen === undefined ? undefined : on.newsSince?.(subject, seen)
  if (news) throw news
  const step = on.stepOf(subject)
  if (!step) throw on.notNow(subject, roles)
  const role = step.who.find((who) => roles.includes(who))
  if (!role) throw new Refusal('NOT_ALLOWED')
  on.guard?.(subject, roles)
  if (on.isPossible && !on.isPossible(subject)) throw on.notNow(subject, roles)
  const { next, ...facts } = on.rule(subject, role)
  const told = { event: { id, print, at }, facts: facts as unknown as Facts, role, stage: wayOf(step, next) }
  const save = on.append(subject, told)
  return { save, result: on.answer(save.history.at(-1)!, save.history) }
}
