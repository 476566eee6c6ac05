import type { Person } from '../../kernel/person'
import { defineRecord, type Recorded } from '../../kernel/record'
import type { HouseholdEffect } from '../household/effects'

/** A person as stored, with what still follows from changes of theirs. */
export type PersonOnFile = Recorded<Person, HouseholdEffect>

declare module '../../kernel/documents' {
  interface Documents {
    persons: PersonOnFile
  }
}

/** The people on file. Where they live and serve follows the tree, who looks after them the links. */
export const persons = defineRecord<Person>({
  collection: 'persons',
  nullable: {},
  elsewhere: [
    'path',
    'home',
    'posts',
    'postKeys',
    'reach',
    'serving',
    'substitutes',
    'linkedMember',
    'cityMember',
    'followAt',
    'lookAt',
    'lookNodes',
    'lookHeir'
  ]
})
