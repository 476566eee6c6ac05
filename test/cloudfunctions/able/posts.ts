import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { stored, storedDoc } from '../../support/memoryCloud'
import { personIdOf, type PersonKey } from '../../support/world'

export const person = (who: PersonKey) => storedDoc<Person>('persons', personIdOf(who))

/** Changes what is on file of somebody, past every rule. */
export const setFields = (who: PersonKey, fields: Partial<Person>): unknown =>
  stored.get('persons')!.set(personIdOf(who), { ...person(who), ...fields } as never)

export const setPosts = (who: PersonKey, posts: Person['posts']): unknown =>
  setFields(who, { posts, ...postIndex(posts) })
