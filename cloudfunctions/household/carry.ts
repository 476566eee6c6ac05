import { change, load } from '../kernel/aggregate'
import { collection } from '../kernel/cloud'
import type { Household } from '../kernel/household'
import { drain } from '../kernel/outbox'
import type { Person } from '../kernel/person'
import { changed, type Recorded } from '../kernel/record'
import { followLink } from '../shared/link/carry'
import { homeLinkId } from '../shared/link/link'
import type { BelongEffect, HouseholdEffect, TellEffect } from './effects'

/** Carries out one effect; repeated, it changes nothing. */
const carry = (effect: HouseholdEffect): Promise<void> =>
  effect.kind === 'belong' ? settle(effect) : write(effect)

async function write({ id, kind: _kind, ...message }: TellEffect): Promise<void> {
  const data = { ...message, key: `${message.at.toISOString()} ${id}` }
  await collection('messages').doc(id).set({ data })
}

/** Whoever belongs follows the household’s link; whoever left does not speak for it any more. */
async function settle({ id, personId, householdId, at }: BelongEffect): Promise<void> {
  const person = await load<Recorded<Person>>('persons', personId)
  if (person?.householdId === householdId) return followLink(homeLinkId(householdId))
  await change<Recorded<Household>, null>('households', householdId, async (household) => {
    if (household?.representativeId !== personId) return { result: null }
    const by = { id: personId, name: person?.name ?? '' }
    const told = { id, print: 'left', at, act: 'left', by }
    return { save: changed(household, { representativeId: undefined }, told), result: null }
  })
}

type Waiting = Recorded<{ _id: string }, HouseholdEffect>

/** Carries out what waits in a person or a household. */
export const carryOut = (name: 'persons' | 'households', doc: Waiting): Promise<void> =>
  drain(name, doc, carry)

/** Starts on it without making the caller wait; what is not done by the end of the instance the timer does. */
export function carryOutLater(name: 'persons' | 'households', doc: Waiting | null): void {
  if (doc) carryOut(name, doc).catch((error: unknown) => console.error(doc._id, error))
}
