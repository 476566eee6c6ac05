import type { Tray } from '../../../../types/domain/trays'
import type { Aggregate } from '../../../kernel/aggregate'
import type { Measure } from './measure'
import type { MatterEffect } from '../effects/effect'
import type { MatterEvent } from './event'
import type { MatterState } from './state'

/** What the lists are asked by; derived from the state at every save. */
export interface Projection {
  /** Who must act now: ids of people, or of the node whose officers must. */
  hands: string[]
  /** Who has it in handling. */
  inHand: string[]
  /** Everybody who has a part in it by name, whatever their posts. */
  involved: string[]
  /** The terms by which others are looked for that are like it. */
  grams: string[]
  tray: Tray
  /** The deadline (or the close), the moment of asking and the id, as one key to page by. */
  dueKey: string
  /** The moment of asking and the id, as one key to page by. */
  askedKey: string
  /** `office day` for every day on which the office decided on it. */
  decisions: string[]
  /** The month of asking, YYYY-MM in Shanghai. */
  askedMonth: string
  /** `month mark` for everything it counts as in the service figures. */
  marks: string[]
  measure: Measure
  /** The moment at which the clock does something by itself, and the id; null: nothing more. */
  alarmKey: string | null
  /** The node that must press for it, because a step is overdue below it; null while none is. */
  lateTo: string | null
}

/** A matter as stored: one document, one aggregate. */
export interface Matter extends MatterState, Projection, Aggregate<MatterEvent, MatterEffect> {}

declare module '../../../kernel/documents' {
  interface Documents {
    matters: Matter
  }
}
