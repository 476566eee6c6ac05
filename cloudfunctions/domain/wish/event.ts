import type { WishCost, WishKind, WishStage, WishRole, WishWhom } from '../../../types/domain/wishes'
import type { WishAct } from '../../../types/domain/wishActs'
import type { HistoryEvent } from '../../kernel/aggregate'
import type { Contact } from '../../kernel/contact'
import type { Seat } from '../tree/seat'

/** What a wish fixes for good: whose it is, where it belongs, who hears of it first. */
export interface WishOpening {
  number: string
  path: string[]
  /** Who filed it: the resident, or a member on behalf of a household (`whom` is `linked`). */
  asker: { id: string; name: string }
  whom: WishWhom
  /** The household it is for, or that of who wished something for themselves; null where they live in none. */
  home: { id: string; name: string } | null
  hub: Contact | null
  /** The member of the household. */
  linked: Contact | null
  office: Contact
  /** Names of who lives there: none of them may stand in the words for the wall. */
  people: string[]
  /** Whether the wall may say whose wish it is. */
  showName: boolean
  text: string
  /** The day by which it is wanted, YYYY-MM-DD. */
  wanted: string | null
}

/** One claim: at most one is active at a time. */
export interface Claim {
  by: Contact
  /** The organization it was claimed for: whoever answers for it may fulfil it. */
  organization: { id: string; name: string } | null
  /** The day by whose end it is to be done, YYYY-MM-DD. */
  until: string
  /** The event it began with: what was said before is not for who claimed it. */
  seq: number
}

/** What an act adds to the state; which fields an act carries is decided by its rule. */
export interface WishFacts {
  opening?: WishOpening
  text?: string
  photos?: string[]
  /** The words for the wall. */
  words?: string
  kind?: WishKind
  cost?: WishCost
  /** Null takes it away. */
  claim?: Claim | null
  /** Null where the hub can collate it no more. */
  hub?: null
  /** Of a rise: where it lies now, and the office it leaves. */
  seat?: Seat
  left?: { id: string; name: string }
  /** By when the step that follows is due; null where nobody is waited for. Absent: as before. */
  dueAt?: Date | null
  /** When somebody is reminded of it; null once that was done, or where nobody is. Absent: as before. */
  remindAt?: Date | null
}

/** One act in the history of a wish: who, as what, when, what, and where it led. */
export interface WishEvent extends HistoryEvent, WishFacts {
  act: WishAct
  by: { id: string; name: string; standing: WishRole }
  stage: WishStage
}
