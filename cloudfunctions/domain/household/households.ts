import type { Household } from '../../kernel/household'
import { defineRecord, type Recorded } from '../../kernel/record'
import type { HouseholdEffect } from './effects'

declare module '../../kernel/documents' {
  interface Documents {
    households: Recorded<Household, HouseholdEffect>
  }
}

/** The households on file. Where they lie follows the tree, whose they are the links. */
export const households = defineRecord<Household>({
  collection: 'households',
  nullable: { member: true, hub: true },
  elsewhere: ['path', 'home', 'office', 'member', 'hub']
})
