import type { Person } from '../../kernel/person'
import { defineRecord } from '../../kernel/record'

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
