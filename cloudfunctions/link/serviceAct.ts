import type { Person, Service } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { recordAct } from '../kernel/recordAct'
import { serviceOf } from '../domain/link/service'
import { persons } from '../domain/person/persons'

interface Asked {
  act: string
  id: string
  caller: Person
  now: Date
  input: unknown
  /** Whether the caller may set the service of this person. */
  may: (person: Person) => boolean
  /** The member’s households are to follow. */
  follows?: boolean
}

/** What every act on a member’s service answers. */
interface ServiceAnswer {
  id: string
  version: number
}

/**
 * Sets a member’s service, once for each act’s id; `saved` is the member where something was written.
 * Errors: NOT_FOUND, ACT_REUSED, CONFLICT, and those of `set`.
 */
export async function serviceAct(
  memberId: string,
  { may, follows = false, ...asked }: Asked,
  set: (service: Service, person: Person) => Service | Promise<Service>
): Promise<{ answer: ServiceAnswer; saved: Recorded<Person> | null }> {
  const { result, saved } = await recordAct<Person, number>(
    persons,
    memberId,
    asked,
    async (person) => {
      const service = await set(serviceOf(person, may(person), asked.now), person)
      return { fields: { service, ...(follows && { followAt: asked.now }) } }
    },
    ({ seq }) => seq
  )
  return { answer: { id: memberId, version: result }, saved }
}
