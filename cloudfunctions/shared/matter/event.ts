import type { Category } from '../../../types/domain/categories'
import type { Act } from '../../../types/domain/flow'
import type { Outcome, Satisfaction } from '../../../types/domain/outcomes'
import type { Standing } from '../../../types/domain/roles'
import type { Stage } from '../../../types/domain/stages'
import type { Urgency } from '../../../types/domain/urgency'
import type { HistoryEvent } from '../../kernel/aggregate'
import type { Contact } from '../../kernel/contact'

export interface Place {
  name: string
  latitude: number
  longitude: number
}

/** What a submission fixes for good: who asked, where it belongs, who hears of it first. */
export interface Opening {
  number: string
  subject: string
  path: string[]
  asker: { id: string; name: string; householdId?: string; household?: string }
  hub: Contact | null
  office: Contact
  place: Place | null
  /** The field report it began as: its progress is told in that group (domain.md §3). */
  origin?: Origin
}

/** Where a matter comes from that began as a report. */
export interface Origin {
  reportId: string
  groupId: string
  /** Who made it a case: the one who reported, or somebody who read it. */
  raisedBy: { id: string; name: string }
}

/** What an act adds to the state; which fields an act carries is decided by its rule. */
export interface Facts {
  opening?: Opening
  text?: string
  photos?: string[]
  category?: Category
  urgency?: Urgency
  lead?: Contact
  helpers?: Contact[]
  outcome?: Outcome
  satisfaction?: Satisfaction
  score?: number
  /** End of the step that follows; null where nobody has to act any more. Absent: as before. */
  dueAt?: Date | null
}

/** One act in the history of a matter: who, as what, when, what, and where it led. */
export interface MatterEvent extends HistoryEvent, Facts {
  act: Act
  by: { id: string; name: string; standing: Standing }
  stage: Stage
}
