import type { AccessPurpose, AccessRole } from '../../../types/domain/households'

/**
 * One opening of a phone number, of what somebody asked, or of what a household lets be known (`care`), as kept for the
 * household to see; `_id`: id of the act.
 */
export interface Access {
  _id: string
  /** Of who belongs to none, the person’s own id. */
  householdId: string
  /** Whose number, whose matters, or the household itself. */
  of: { id: string; name: string }
  by: { id: string; name: string; standing: AccessRole }
  purpose: AccessPurpose | 'care'
  at: Date
  /** Kept until then, by the term that held in the village when it was written. */
  until: Date
  /** Fingerprint of the act: a repetition opens the number again without a second entry. */
  print: string
  /** The moment and the id: the order in which they are shown. */
  key: string
}

declare module '../../kernel/documents' {
  interface Documents {
    accesses: Access
  }
}
