import type * as z from 'zod/mini'
import type { submit } from '../../types/api/matter/submit'
import { collection } from '../kernel/cloud'
import { hashOf } from '../kernel/code'
import type { Contact } from '../kernel/contact'
import type { Household } from '../kernel/household'
import { holds, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Filed, Route } from '../domain/matter/state/open'
import { routeFrom, routeOf } from '../domain/matter/lookups/route'
import { pastThem, type Ground } from '../domain/matter/acts/bypass'
import { groundAt, levelsOn } from '../domain/matter/lookups/ground'

type Input = Pick<z.output<(typeof submit)['input']>, 'about' | 'hideName' | 'onBehalf'>

/** Who files, with the people the input speaks of. */
interface Filing {
  caller: Person
  named: Map<string, Person>
  now: Date
}

/**
 * Where a submission goes and what it fixes: to the hub of the household, or past whom it is about. One call of the
 * store when warm. Errors: NOT_FOUND (a household that is not linked with the caller), PERSON_UNKNOWN,
 * ABOUT_UNKNOWN, ABOUT_NOBODY.
 */
export async function filingOf(input: Input, filing: Filing): Promise<{ route: Route; filed: Filed }> {
  const { hideName, about, onBehalf } = input
  const { caller } = filing
  const wished: Filed = {
    ...(hideName && { hideName }),
    ...(onBehalf && {
      proxy: { id: caller._id, name: caller.name },
      receipt: hashOf(onBehalf.receipt)
    })
  }
  if (!about) return { route: await routed(onBehalf, filing), filed: wished }
  const { route, ...past } = await routedPast(about, onBehalf, filing)
  return { route, filed: { ...wished, ...past } }
}

/** To the hub of the caller's household, or of the one filed for. */
async function routed(onBehalf: Input['onBehalf'], filing: Filing): Promise<Route> {
  if (!onBehalf) return routeOf(filing.caller)
  const { data: home } = await collection('households').doc(onBehalf.householdId).get()
  const asker = askerOf(onBehalf, home, filing)
  return routeFrom(home!, asker, [filing.caller._id])
}

/** Past whom it is about. */
async function routedPast(
  chosen: string[],
  onBehalf: Input['onBehalf'],
  filing: Filing
): Promise<{ route: Route } & Pick<Filed, 'about' | 'bypass'>> {
  const { caller, now } = filing
  const id = onBehalf?.householdId ?? caller.householdId
  const home = id ? await groundAt<Pick<Household, '_id' | 'name'>>('households', id, ['name']) : null
  const asker = onBehalf ? askerOf(onBehalf, home, filing) : caller
  const asking = [caller._id, ...(asker ? [asker._id] : [])]
  const ground = home ?? (await nodeGround(caller))
  const levels = await levelsOn(ground.path, now)
  const { lying, hub, about, bypass } = pastThem({ ground, levels, asking, now }, chosen)
  const own = home ? routeFrom(home, asker, asking).asker : { id: caller._id, name: caller.name }
  return { route: { ...lying, hub, asker: own }, about, bypass }
}

/** Where somebody lives who is registered in no household. */
async function nodeGround({ _id, home }: Person): Promise<Ground> {
  const ground = await groundAt('organizations', home.id)
  if (!ground) throw new Error(`${_id} lives at ${home.id}, which does not exist`)
  return ground
}

/**
 * For whom a member files: somebody of the linked household, or the household itself (null).
 * Errors: NOT_FOUND, PERSON_UNKNOWN.
 */
function askerOf(
  { householdId, personId }: NonNullable<Input['onBehalf']>,
  home: { member: Contact | null } | null,
  { caller, named, now }: Filing
): Person | null {
  if (home?.member?.id !== caller._id || !holds(caller, 'member', now)) throw new Refusal('NOT_FOUND')
  if (personId === undefined) return null
  const person = named.get(personId)
  if (person?.householdId !== householdId || personId === caller._id)
    throw new Refusal('PERSON_UNKNOWN', { 'onBehalf.personId': '不在这一户里' })
  return person
}
