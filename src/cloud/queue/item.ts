import type { callAct } from '../call'
import type { ActMethod, Input } from '../methods'
import type { KeptPhoto } from '../photos/photo'

/** What the cloud answers to an act. */
export type ActAnswer = Awaited<ReturnType<typeof callAct>>

/** Why the cloud did not take an item; the person decides what becomes of it. */
export interface Refusal {
  name: string
  message: string
}

/** An act or a submission on its way: kept on the phone until the cloud has answered. */
export interface QueueItem<Name extends ActMethod = ActMethod> {
  /** The id that names it to the cloud: that of the subject for a submission, else the act's. */
  key: string
  /** The person it is from, empty while nobody is known; nobody else's opening of the phone sends it. */
  owner: string
  /** The matter or the wish it is about. */
  subjectId: string
  method: Name
  /** Without photos: those are added when they are uploaded. */
  input: Input<Name>
  photos: KeptPhoto[]
  /** When it was made, ms. */
  at: number
  /** How often the cloud failed at it without a reason. */
  failures: number
  refusal?: Refusal
  /** The form it was typed in: its draft is done with once this is sent. */
  draft?: string
  /** What a list calls it, where that is not an act on a matter. */
  label?: string
}

/** Whether a method begins something new, which its own id names. */
export const isSubmission = (method: ActMethod): boolean =>
  method.endsWith('.submit') || method === 'matter.metoo'

/** The words a person typed, as a list shows them. */
export const textOf = (item: QueueItem): string =>
  'text' in item.input && item.input.text ? item.input.text : ''
