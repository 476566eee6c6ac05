import type { Person } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import type { MatterState } from '../state/state'
import { hidesAsker, isAskerOf, matterRolesOf, type Standable } from '../state/roles'

type Asked = Standable & Pick<MatterState, 'hideName'>

/** Whether somebody is not to learn who asked, as they stand to the matter now. */
const isHidden = (matter: Asked, person: Person, now: Date): boolean =>
  hidesAsker(matter, person, matterRolesOf(matter, person, now), now)

/**
 * Who decides nothing of a matter that somebody would pass up: themselves, who asked, who filed it; `unknown` are those
 * of them whom that somebody does not know. Whom it is about already is known to whoever has a part in it.
 */
export function askingOf(matter: Asked, person: Person, now: Date): { asking: string[]; unknown: string[] } {
  const { asker, proxy } = matter
  const said = [asker.id, ...(proxy ? [proxy.id] : [])].filter((id) => id !== person._id)
  return { asking: [person._id, ...said], unknown: isHidden(matter, person, now) ? said : [] }
}

/**
 * Refuses to give a matter to whom it concerns, as far as whoever gives it may know that. Given to who asked by those
 * who do not know who asked, it goes through like any other gift: the answer must not tell, and who asked can do
 * nothing with it but leave it to others (`recuse`, decision 0036). Pure. Errors: OWN_MATTER.
 */
export function assertNotTheirs(matter: Asked, receiver: Person, giver: Person, now: Date): void {
  if (isTheirs(matter, receiver, giver, now)) throw new Refusal('OWN_MATTER')
}

/** Whether it concerns a receiver, as far as a giver may know. */
export const isTheirs = (
  matter: Asked,
  receiver: Pick<Person, '_id' | 'householdId'>,
  giver: Person,
  now: Date
): boolean =>
  (isAskerOf(matter, receiver) && !isHidden(matter, giver, now)) ||
  matter.about?.includes(receiver._id) === true
