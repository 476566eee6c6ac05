import type { Category, OwnCategory } from '../../../../types/domain/categories'
import type { Act } from '../../../../types/domain/matterActs'
import type { Outcome, Satisfaction } from '../../../../types/domain/outcomes'
import type { MatterRole } from '../../../../types/domain/roles'
import type { Stage } from '../../../../types/domain/stages'
import type { Urgency } from '../../../../types/domain/urgency'
import type { HoldReason } from '../../../../types/domain/holds'
import type { HistoryEvent } from '../../../kernel/aggregate'
import type { Contact } from '../../../kernel/contact'
import type { Resort } from '../../../kernel/person'

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
  /** Whoever handles it does not learn who asked (boundaries.md). */
  hideName?: true
  /** Ids of the people it complains about: they have no part in it, whatever they hold. */
  about?: string[]
  /** The same in words, for who asked and who decides. */
  bypass?: Bypass
  /** Who filed it for somebody without a phone (代办). */
  proxy?: { id: string; name: string }
  /** Fingerprint of the code on the paper that the asker was given (代办). */
  receipt?: string
  /** The field report it began as: its progress is told in that group (domain.md §3). */
  origin?: Origin
}

/** Whom a matter goes past. */
export interface Bypass {
  whom: string
  /** There was no level above those it is about: others decide where they sit. */
  top?: true
}

/** Where a matter comes from that began as a report. */
export interface Origin {
  reportId: string
  groupId: string
  /** Who made it a case: the one who reported, or somebody who read it. */
  raisedBy: { id: string; name: string }
}

/** What the town asks of one unit, and what became of it. */
export interface Part {
  id: string
  /** Who has it now. */
  unit: Contact
  ask: string
  answer?: string
  /** Everybody who was given it, in order; the first leads once there were as many objections as are heard. */
  hops: Hop[]
}

/** A part as the town gives it out: a new one, or one that goes to another unit. */
export interface Gift {
  part: string
  unit: Contact
  ask: string
}

/** One receiver of a matter or of a part of it. */
export interface Hop {
  to: Contact
  /** Why it is not theirs: one reasoned objection each (boundaries.md). */
  objection?: string
  /** They are concerned in it: no objection that is counted, and it does not come back to them. */
  recused?: true
}

/** More time, asked for once (domain.md §4). */
export interface Extension {
  by: string
  until: Date
  state: 'asked' | 'granted' | 'refused'
}

/** While a matter stands still; its time is counted apart. */
export interface Hold {
  why: HoldReason
  since: Date
  /** When it was due before. */
  dueWas: Date | null
}

/** The matter that this one is handled together with, as far as the asker may know. */
export interface Cluster {
  id: string
  number: string
  /** Where this one stood when it was merged, to come back to. */
  from: Stage
  /** The version of that matter up to which this one has followed it. */
  version: number
  stage: Stage
  responsible: Contact | null
  dueAt: Date | null
}

/** Another matter that is handled together with this one, or was. */
export interface Joiner {
  id: string
  /** The household it speaks for: households are counted, not matters. */
  home: string
  /** The version of the other matter at which it came or left: its latest word counts. */
  seq: number
  left?: true
}

/** A matter that is to leave the satisfaction figure; without a second signature it stays in (boundaries.md). */
export interface Exclusion {
  by: string
  state: 'asked' | 'signed' | 'appealed' | 'upheld' | 'restored'
}

/** A category of an organization's own, as it was called when it was chosen. */
export type Subcategory = Pick<OwnCategory, 'id' | 'name'>

/** What an act adds to the state; which fields an act carries is decided by its rule. */
export interface Facts {
  opening?: Opening
  text?: string
  photos?: string[]
  category?: Category
  /** A category of an organization's own below it, by the name it had; null: none. */
  subcategory?: Subcategory | null
  urgency?: Urgency
  lead?: Contact
  helpers?: Contact[]
  outcome?: Outcome
  satisfaction?: Satisfaction
  score?: number
  /** Whom it turned out to be about. */
  about?: string[]
  bypass?: Bypass
  /** The office above that it was escalated to. */
  town?: Contact
  /** Who had it by name and can act no more. */
  gone?: Contact
  /** The office that had nobody who can act, and the one that has it since. */
  left?: Contact
  to?: Contact
  /** Who decides at the root where no office can; `nobody` where there is nobody anywhere. */
  resort?: Resort | 'nobody'
  /** Parts that units are given now. */
  given?: Gift[]
  /** The part that a unit answers, or says is not its own. */
  part?: string
  extension?: Extension
  hold?: Hold | null
  cluster?: Cluster | null
  /** The matter that came to be handled with this one, or left. */
  joiner?: Joiner
  /** Who said it in a matter that is handled together with this one; null where their name is not to be known. */
  saidBy?: string | null
  /** The line by which everybody of the village may see how far it is; null takes it away. */
  shared?: string | null
  exclusion?: Exclusion
  /** Only the villagers' assembly may decide it (村民委员会组织法 art. 24). */
  assembly?: true
  /** End of the step that follows; null where nobody has to act any more. Absent: as before. */
  dueAt?: Date | null
  /** People set `dueAt`, and did not leave it to the urgency. */
  agreed?: true
  /** When who must act is reminded of that end; null: not any more. Set with every `dueAt`. */
  remindAt?: Date | null
}

/** One act in the history of a matter: who, as what, when, what, and where it led. */
export interface MatterEvent extends HistoryEvent, Facts {
  act: Act
  /** `for`: in whose place, by somebody who stands in while they are away. */
  by: { id: string; name: string; standing: MatterRole; for?: { id: string; name: string } }
  stage: Stage
}
