import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import type { Row } from './row'

/** A row on its way into the plan: whose it is becomes clear step by step, and so does what is wrong with it. */
export interface Draft {
  row: Row
  faults: string[]
  home?: HomeDraft
  /** The person on file this row speaks of. */
  before?: Person
  /** The id of that person, or of the one to be. */
  id: string
  /** Somebody names this one as their hub. */
  namedHub?: boolean
  /** Who looks after this member. */
  hubId?: string
}

/** A household that rows of the file speak of. */
export interface HomeDraft {
  id: string
  node: Organization
  number?: string
  head?: string
  before?: Household
  drafts: Draft[]
  /** Who is linked with it, as far as a good row says. */
  memberId?: string
}

export const isGood = (draft: Draft): boolean => draft.faults.length === 0
