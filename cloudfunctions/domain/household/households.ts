import type { Household } from '../../kernel/household'
import { defineRecord } from '../../kernel/record'

/** The households on file. Where they lie follows the tree, whose they are the links. */
export const households = defineRecord<Household>({
  collection: 'households',
  nullable: { member: true, hub: true },
  elsewhere: ['path', 'home', 'office', 'member', 'hub']
})
