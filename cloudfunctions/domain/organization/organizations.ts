import type { Organization } from '../../kernel/organization'
import { defineRecord } from '../../kernel/record'

/** The nodes of the tree. Where they lie follows those above them. */
export const organizations = defineRecord<Organization>({
  collection: 'organizations',
  nullable: { parentId: true },
  elsewhere: ['path', 'office', 'following']
})
