import type { LinkAct, LinkStage } from '../../../types/domain/linkage'
import type { Contact } from '../../kernel/contact'
import type { Seat } from '../tree/seat'
import type { LinkSubject } from './event'

/** What is asked for and not decided yet; at most one at a time. */
export interface Proposal {
  kind: Extract<LinkAct, 'apply' | 'choose' | 'assign' | 'change' | 'end'>
  /** The member it is about to bring; null where the link is to end. */
  member: Contact | null
  by: { id: string; name: string }
  at: Date
  /** Why, of a change or an end. */
  text?: string
  /** What members and the household said to it. */
  advice: { by: { id: string; name: string }; at: Date; text: string; favors: boolean }[]
}

/** Something said against a link that is shown publicly; `answer` once it was dismissed. */
export interface Objection {
  id: string
  by: { id: string; name: string }
  at: Date
  text: string
  answer?: string
}

/** Where a link stands: its history folded. */
export interface LinkState {
  subject: LinkSubject
  city?: string
  /** Where the household or person lies now; follows moves of the nodes, no act sets it again. */
  path: string[]
  stage: LinkStage
  /** The link in force; ended ones are in the history. */
  current: { member: Contact; since: Date } | null
  proposal: Proposal | null
  /** The list it is on, or was on last. */
  listId: string | null
  objections: Objection[]
  /** The office above that decides what waits, where nobody of the village could; absent where it stayed. */
  seat?: Seat
}
