import type { Contact } from './contact'

/** A household as kept on file, with those who answer for it. */
export interface Household {
  _id: string
  name: string
  /** Ids of the nodes from the root down to where it lives. */
  path: string[]
  home: { id: string; name: string }
  /** Number in the village's own roster. */
  number?: string
  address?: string
  /** Who speaks for it (户代表). */
  representativeId?: string
  /** The code by which it claims itself, until it is used or runs out. */
  invitation?: { code: string; until: Date }
  /** Who is linked to it and whose hub hears of its matters: follows the link. */
  member: Contact | null
  hub: Contact | null
  /** The village that answers for it: follows the node. */
  office: Contact
}
