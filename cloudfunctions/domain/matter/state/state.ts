import type { Category } from '../../../../types/domain/categories'
import type { Outcome, Satisfaction } from '../../../../types/domain/outcomes'
import type { Stage } from '../../../../types/domain/stages'
import type { Urgency } from '../../../../types/domain/urgency'
import type { Contact } from '../../../kernel/contact'
import type { Resort } from '../../../kernel/person'
import type { Cluster, Exclusion, Extension, Hold, Hop, Joiner, Opening, Part, Subcategory } from './event'

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
  /** Of the organization's own, below the category; absent where there is none. */
  subcategory?: Subcategory
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
