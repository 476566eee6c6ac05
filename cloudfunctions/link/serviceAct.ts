import type { Person, Service } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { serviceOf } from './domain/service'

interface Asked {
  act: string
  id: string
  caller: Person
  now: Date
  input: unknown
  /** Whether the caller may set the service of this person. */
  may: (person: Person) => boolean
}

/**
 * Sets a member’s service, once for each act’s id.
 * Errors: NOT_FOUND, ACT_REUSED, CONFLICT.
 */
export async function serviceAct(
  memberId: string,
  { may, ...asked }: Asked,
  set: (service: Service) => Service
): Promise<{ id: string; version: number }> {
  const { result } = await recordAct<Person, number>(
    'persons',
    memberId,
    asked,
    (person) => ({ fields: { service: set(serviceOf(person, may(person), asked.now)) } }),
    ({ seq }) => seq
  )
  return { id: memberId, version: result }
}
