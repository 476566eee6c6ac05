import type { Given as SeenOrNot } from '../../demo/seen'
import type { Store } from '../../demo/store'
import type { Emulator } from '../../emulator'
import type { Contract, MethodName } from '../../types/api'
import type { AnswerOf } from '../../types/api/contract'

type Input = Record<string, unknown>

interface Beyond {
  /** So many store calls more than its kind’s ceiling. */
  calls?: number
  /** In place of the ceilings that hold for all. */
  examined?: number
  overBare?: number
  decision: string
}

/** One row of the table: a method as somebody calls it. */
export interface Subject {
  method: MethodName
  /** What tells two rows of one method apart. */
  variant?: string
  by: string
  /**
   * `code`: by a code that could be guessed, so that the wrong guesses are looked at first. `parts`: works through
   * something large, by and by; its first part is measured.
   */
  kind: 'list' | 'read' | 'act' | 'submit' | 'code' | 'parts'
  /**
   * The collection of what the call is about, whose first write ends its own work: what follows are effects. By default
   * that of its function (`aggregates`).
   */
  writes?: string
  /** What it may beyond the ceilings, with the decision that allows it. */
  beyond?: Beyond
  /** Answers numbers of documents that it counts: it reads as many, and returns none of them. */
  counts?: true
  /**
   * What follows takes longer than an answer waits for it, and is cut at that moment: how far it came is told by no
   * second run, so that its time is compared with nothing.
   */
  cut?: true
  /** What the call is given, after everything it needs was put in its place; all of it is taken back afterwards. */
  input: (world: World) => Input | Promise<Input>
  /** What each call uses up and no mark gives back, such as a stored file. */
  each?: (world: World) => Promise<unknown>
}

/** What an act of a function is about, where its subject says nothing else. */
const aggregates: Record<string, string> = {
  account: 'accounts',
  group: 'notices',
  household: 'householdRequests',
  link: 'links',
  matter: 'matters',
  organization: 'persons',
  publication: 'publications',
  report: 'reports',
  roster: 'rosters',
  wish: 'wishes'
}

/** The collection whose first write ends the call’s own work; null where all that it asks of the store is its own. */
export const writtenBy = ({ method, kind, writes }: Subject): string | null =>
  writes ?? (kind === 'act' || kind === 'submit' ? aggregates[method.split('.')[0]!]! : null)

export const nameOf = ({ method, variant }: Subject): string => (variant ? `${method} (${variant})` : method)

type More = Partial<Subject>
type Given = Input | Subject['input']
const asked = (input: Given): Subject['input'] => (typeof input === 'function' ? input : () => input)

const subject =
  (kind: Subject['kind']) =>
  (by: string, method: MethodName, input: Given = {}, more: More = {}): Subject => ({
    method,
    by,
    kind,
    input: asked(input),
    ...more
  })

export const list = subject('list')
export const read = subject('read')
/** What is set, and needs no id to be the same when it is sent twice. */
export const setting = subject('act')
export const submit = subject('submit')
export const code = subject('code')
export const parts = subject('parts')

/** An act, to which the id of its own is added. */
export const act = (by: string, method: MethodName, input: Given = {}, more: More = {}): Subject =>
  subject('act')(by, method, async (world) => ({ act: world.actId, ...(await asked(input)(world)) }), more)

/** Where a subject puts what its call needs. */
export interface World {
  emulator: Emulator
  store: Store
  /** For what the call begins, or what it is about. */
  id: string
  /** Names the call itself. */
  actId: string
  /** Stores documents as production would have stored them. */
  put(collection: string, ...docs: object[]): Promise<void>
  /** Makes a call that came before the measured one; an act gets an id of its own. */
  call<Name extends MethodName>(
    by: string,
    name: Name,
    input: Omit<SeenOrNot<Name>, 'act'>
  ): Promise<AnswerOf<Contract[Name]>>
}
