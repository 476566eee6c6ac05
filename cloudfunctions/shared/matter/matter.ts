import type { Category } from '../../../types/domain/categories'
import type { Outcome, Satisfaction } from '../../../types/domain/outcomes'
import type { Stage } from '../../../types/domain/stages'
import type { Tray } from '../../../types/domain/trays'
import type { Urgency } from '../../../types/domain/urgency'
import type { Aggregate } from '../../kernel/aggregate'
import type { Contact } from '../../kernel/contact'
import type { Resort } from '../../kernel/person'
import type { Measure } from './measure'
import type { MatterEffect } from './effects'
import type { Cluster, Exclusion, Extension, Hold, Hop, Joiner, MatterEvent, Opening, Part } from './event'

/** How often who asked pressed for a matter, and on which day the last time. */
export interface Urged {
  times: number
  day: string
}

/** Where a matter stands: nothing but its history folded. */
export interface MatterState extends Opening {
  kind: 'case'
  stage: Stage
  category: Category | null
  urgency: Urgency | null
  lead: Contact | null
  helpers: Contact[]
  /** Ids of everybody who answered or handled it: they do not rate it, nor write down for who asked. */
  worked: string[]
  /** Everybody it was assigned to since it was discussed last, in order. */
  hops: Hop[]
  /** The office above, while or after it had the matter. */
  town: Contact | null
  parts: Part[]
  /** It lies before an office above its own, since nobody there could act. */
  raised?: true
  /** It fell to the last resort at the root; `nobody`: not even there is anybody who can act. */
  resort?: Resort | 'nobody'
  extension: Extension | null
  hold: Hold | null
  cluster: Cluster | null
  /** Matters that are handled together with this one, and those that were. */
  joiners: Joiner[]
  /** Households besides the asker’s own that said the same. */
  joined: number
  shared: string | null
  exclusion: Exclusion | null
  assembly: boolean
  /** Days, YYYY-MM-DD in Shanghai, on which the office decided on it: what the minutes of that day tell. */
  decidedOn: string[]
  /** The asker was asked once more. */
  nudged: boolean
  dueAt: Date | null
  /** When who must act is to be reminded of `dueAt`; null once they were. */
  remindAt: Date | null
  /** The step is overdue, and those above were told. */
  toldLate: boolean
  /** Whoever must act opened it since. */
  acknowledged?: true
  /** Who asked wished that somebody else has it. */
  anotherAsked?: true
  /** How often who asked pressed for it, and the last day, YYYY-MM-DD in Shanghai. */
  urged?: Urged
  outcome: { kind: Outcome; text: string } | null
  rating: { satisfaction: Satisfaction; score: number | null } | null
  /** How often the asker had it opened again. */
  reopened: number
  closedAt: Date | null
  /** Closed because the asker was silent: never counted as satisfied. */
  unrated: boolean
}

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
  /** The deadline (or the close) and the id, as one key to page by. */
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
