import { change, load } from '../kernel/aggregate'
import type { Household } from '../kernel/household'
import { drain } from '../kernel/outbox'
import type { Person } from '../kernel/person'
import { changed, type Recorded } from '../kernel/record'
import { followLink } from '../shared/link/carry'
import { homeLinkId } from '../shared/link/link'
import { writeMessage } from '../shared/message/message'
import { carryPublication } from '../shared/publication/carry'
import type { BelongEffect, HouseholdEffect } from './effects'

/** Carries out one effect; repeated, it changes nothing. */
function carry(effect: HouseholdEffect): Promise<void> {
  switch (effect.kind) {
    case 'belong':
      return settle(effect)
    case 'message':
      return writeMessage(effect)
    case 'publication':
      return carryPublication(effect)
  }
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
