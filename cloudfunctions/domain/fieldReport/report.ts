import type { Category } from '../../../types/domain/categories'
import type { ReportAct, ReportUrgency } from '../../../types/domain/reports'
import type { Stage } from '../../../types/domain/stages'
import type { Aggregate, HistoryEvent } from '../../kernel/aggregate'
import type { Contact } from '../../kernel/contact'
import type { Place } from '../matter/state/event'
import type { Seat } from '../tree/seat'
import type { ReportEffect } from './effects'

/** What a report fixes for good: who told it, to which group, and where it belongs. */
export interface ReportOpening {
  path: string[]
  /** The group it was told to. */
  groupId: string
  /** Every group whose people read it whole. */
  groups: string[]
  /** What the village is called, to those above it. */
  from: string
  by: { id: string; name: string }
  subject: string
  text: string
  photos: string[]
  place: Place | null
  category: Category
  urgency: ReportUrgency
  /** Who would sort a case of it: the author’s hub, else the office. */
  hub: Contact | null
  office: Contact
  /** The town whose office hears of what is pressing; null where none lies above. */
  townId: string | null
  /** How that town’s office is called; absent on what was told before it was kept. */
  townOffice?: Contact
  /** Ids of those it is about: they have no part in it, whatever they hold. */
  about?: string[]
}

/** One act in the life of a report. */
export interface ReportEvent extends HistoryEvent {
  act: 'post' | 'rise' | ReportAct
  by: { id: string; name: string }
  told?: ReportOpening
  /** The case it becomes by this act. */
  matterId?: string
  reason?: string
  /** What its author is answered. */
  text?: string
  /** The office above that has it since, and the one that had it before. */
  seat?: Seat
  left?: { id: string; name: string }
  /** Yuan. */
  amount?: number
  /** The town whose office marks. */
  nodeId?: string
}

/** A mark as especially important, while it holds. */
export interface Mark {
  amount: number
  reason: string
  nodeId: string
}

/** Where a report stands: its history folded. */
export interface ReportState extends ReportOpening {
  at: Date
  /** Whether it reached the village’s officers, and the town office. */
  village: boolean
  town: boolean
  matterId: string | null
  /** The office above that has it. */
  seat?: Seat
  answer?: { by: { id: string; name: string }; text: string }
  important: Mark | null
}

/** What the lists are asked by; derived from the state at every save. */
export interface Projection {
  /** Offices above and the last resort that have it. */
  hands: string[]
  /** Whether somebody still has to say something to it. */
  open: 'open' | 'done'
  /** Whose lists it stands in. */
  tray: 'village' | 'town' | 'both'
  marked: boolean
  /** Pressing ones without a case first, then by time: one key to page by. */
  key: string
  /** The moment and the id, as one key to page by. */
  atKey: string
}

/** How far its case is: follows the matter, written by the matter’s own effect. */
export interface Followed {
  matterStage: Stage | null
  matterVersion: number
  /** Ids of those whom the case goes past: so does what it began as, which lies where the case lies. */
  past?: string[]
}

/** A field report as stored: one document, one aggregate. */
export interface Report extends ReportState, Projection, Followed, Aggregate<ReportEvent, ReportEffect> {}

declare module '../../kernel/documents' {
  interface Documents {
    reports: Report
  }
}
