import { covers, holds, type Person, type Service } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'

/**
 * The service of a member. Errors: NOT_FOUND, the same for who may not set it (`may`), who is no member, and nobody.
 */
export function serviceOf(person: Person, may: boolean, now: Date): Service {
  if (!may || !holds(person, 'member', now)) throw new Refusal('NOT_FOUND')
  return person.service ?? { category: 'home' }
}

/** A member sets what concerns the own service; an officer over them may do it for them. */
export const maySet =
  (caller: Person, now: Date) =>
  ({ _id, path }: Person): boolean =>
    caller._id === _id || covers(caller, 'officer', path, now)
