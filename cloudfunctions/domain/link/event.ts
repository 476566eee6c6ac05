import type { LinkAct, LinkStage, LinkRole } from '../../../types/domain/linkage'
import type { HistoryEvent } from '../../kernel/aggregate'
import type { Contact } from '../../kernel/contact'
import type { Seat } from '../tree/seat'

/** What a link is about for good: a household (`home`), or an away resident in a city (`city`). */
export interface LinkSubject {
  kind: 'home' | 'city'
  /** Id of the household or of the person. */
  id: string
  name: string
}

/** What an act adds; which fields it carries is decided by its rule. */
export interface LinkFacts {
  /** Begins the document. */
  opening?: { subject: LinkSubject; path: string[] }
  /** The city of a city link, as told at the proposal. */
  city?: string
  /** The member that is proposed, or comes into force; null where the link is to end. */
  member?: Contact | null
  /** The reason, the objection, the advice. */
  text?: string
  /** For or against, of an advice. */
  favors?: boolean
  /** How an officer had the consent of a household that nobody of is in WeChat. */
  consent?: string
  listId?: string
  /** The objection that is settled: the id of the act it was made with. */
  objection?: string
  /** Of a rise: where it lies now, and the office it leaves. */
  seat?: Seat
  left?: { id: string; name: string }
}

/** One act in the history of a link: who, as what, when, what, and where it led. */
export interface LinkEvent extends HistoryEvent, LinkFacts {
  act: LinkAct
  by: { id: string; name: string; standing: LinkRole }
  stage: LinkStage
}
