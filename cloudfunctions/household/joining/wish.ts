import type { Person } from '../../kernel/person'
import type { AskEffect } from '../../domain/household/effects'
import { requestIdOf } from '../../domain/household/requests/request'
import type { Joining } from './visit'

/** What a person’s record says while they wait for a yes. */
export const waitingFor = (
  personId: string,
  phone: string | undefined,
  { home, now }: Joining
): NonNullable<Person['joining']> => ({
  requestId: requestIdOf('join', home._id, personId),
  householdId: home._id,
  at: now,
  office: home.office,
  ...(phone && { phone })
})

/** Puts the wish down as a request, which the household, its member and the village hear of. */
export const wishToJoin = (
  eventId: string,
  person: { id: string; name: string },
  phone: string | undefined,
  { home, now }: Joining
): AskEffect => ({
  id: `${person.id}.${eventId}.ask`,
  kind: 'ask',
  householdId: home._id,
  request: { kind: 'join', person, before: null, ...(phone && { phone }) },
  at: now
})
