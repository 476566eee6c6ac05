import type { Exemption } from '../../../types/domain/members'
import type { Settings } from '../../../types/domain/settings'
import { dayOf } from '../../kernel/days'
import { contactOf, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { LinkFacts } from './event'
import type { Actor, Held } from './decide'
import type { Ground } from './ground'
import { isMemberOf } from './roles'

/** Full years of age on a day in Shanghai. */
export function ageOf(born: string, now: Date): number {
  const [year, ...rest] = dayOf(now).split('-')
  const [bornYear, ...bornRest] = born.split('-')
  return Number(year) - Number(bornYear) - (rest.join('-') < bornRest.join('-') ? 1 : 0)
}

/** Why a member is not asked to link (S2: 70 and over, weak, ill, disabled, long away); null where asked. */
export function exemptionOf(
  { service }: Pick<Person, 'service'>,
  settings: Settings,
  now: Date
): Exemption | null {
  if (service?.exemption?.reason && service.exemption.reason !== 'age') return service.exemption.reason
  if (service?.born && ageOf(service.born, now) >= settings.exemptAge) return 'age'
  return service?.exemption?.reason ?? null
}

/** Whether a member lives and works elsewhere, and so may link people in a city (S1). */
export const isAway = ({ service }: Pick<Person, 'service'>): boolean =>
  service?.category === 'away' || service?.category === 'floating'

export const volunteers = ({ service }: Pick<Person, 'service'>): boolean =>
  service?.exemption?.volunteers ?? false

/** Whether an officer may ask the member to link. */
export const mayBeAsked = (person: Person, settings: Settings, now: Date): boolean =>
  volunteers(person) || exemptionOf(person, settings, now) === null

/**
 * The member who is to come into a link, as its event carries it.
 * Errors: MEMBER_UNKNOWN, OWN_HOUSEHOLD, MEMBER_FULL (by name, with the number), NOT_AWAY, CITY_MISSING.
 */
export function candidate(
  { subject, villageId }: Ground,
  member: Held | null,
  city: string | undefined,
  { settings, now }: Pick<Actor, 'settings' | 'now'>
): Required<Pick<LinkFacts, 'member'>> & Pick<LinkFacts, 'city'> {
  if (!member || !isMemberOf(member, villageId, now)) throw new Refusal('MEMBER_UNKNOWN')
  if (member.householdId === subject.id || member._id === subject.id) throw new Refusal('OWN_HOUSEHOLD')
  assertRoom(member, member.held + 1, settings)
  if (subject.kind === 'home') return { member: contactOf(member) }
  if (!isAway(member)) throw new Refusal('NOT_AWAY')
  if (!city) throw new Refusal('CITY_MISSING', { city: '要写上城市' })
  return { member: contactOf(member), city }
}

/** Refuses by name where a member would hold more than the setting allows. Error: MEMBER_FULL. */
export function assertRoom(member: Pick<Person, 'name'>, count: number, settings: Settings): void {
  const { max } = settings.householdsPerMember
  if (count > max)
    throw new Refusal('MEMBER_FULL', undefined, `${member.name}联系的户数已经到了 ${max} 户，请另选一位。`)
}
