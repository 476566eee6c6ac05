import { isInOffice, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import type { PersonOnFile } from '../../domain/person/persons'
import { release, reserve } from '../../domain/person/reserve'
import { tie } from '../../domain/person/tie'
import { runEffectsLater } from '../../domain/household/runEffects'
import { tell } from '../../domain/household/effects'
import type { Joining } from './visit'

/**
 * Ties the WeChat to somebody of the household whom nobody has claimed.
 * Errors: PERSON_UNKNOWN for anybody else of the village, PERSON_TAKEN, OWN_CODE for who serves in an office,
 * ALREADY_CLAIMED.
 */
export async function pick(
  person: PersonOnFile | undefined,
  { home, openid, now }: Joining
): Promise<Person> {
  if (!person || person.householdId !== home._id) throw new Refusal('PERSON_UNKNOWN')
  if (person.openid) throw new Refusal('PERSON_TAKEN')
  if (isInOffice(person, now)) throw new Refusal('OWN_CODE')
  await reserve(openid, person._id, now)
  const belongs = (one: Person) => one.householdId === home._id
  const tied = await tie(person, openid, now, belongs, (event) =>
    tell(
      { ...event, id: `claim.${person._id}` },
      home,
      [home._id, home.member?.id],
      `${person.name}用邀请码登记了。`
    )
  )
  if (!tied) {
    await release(openid)
    throw new Refusal('PERSON_TAKEN')
  }
  if (tied !== 'before') runEffectsLater('persons', tied)
  return person
}
