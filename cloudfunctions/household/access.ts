import type { CallPurpose, HouseholdStanding } from '../../types/domain/households'

/** One opening of a phone number, as kept for the household to see; `_id` is the id of the act. */
export interface Access {
  _id: string
  householdId: string
  /** Whose number. */
  of: { id: string; name: string }
  by: { id: string; name: string; standing: HouseholdStanding }
  purpose: CallPurpose
  at: Date
  /** Kept until then, by the term that held in the village when it was written. */
  until: Date
  /** Fingerprint of the act: a repetition opens the number again without a second entry. */
  print: string
  /** The moment and the id: the order in which they are shown. */
  key: string
}
