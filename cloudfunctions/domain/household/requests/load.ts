import type { RequestKind } from '../../../../types/domain/households'
import { collection, pipeline } from '../../../kernel/cloud'
import type { Household } from '../../../kernel/household'
import type { Person } from '../../../kernel/person'
import type { Home } from '../load'
import { requestsName } from './request'
import { requests as all } from './requests'
import type { StoredRequest } from './stored'

/** A request with the household and the person it is about, as they are now. */
export interface Ground {
  request: StoredRequest
  home: Home | null
  subject: Person | null
}

/** The same in one call of the store; null where there is no such request. */
export async function loadGround(id: string): Promise<Ground | null> {
  const { list } = await collection(requestsName)
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'homes' })
    .lookup({ from: 'persons', localField: 'householdId', foreignField: 'householdId', as: 'people' })
    .lookup({ from: 'persons', localField: 'person.id', foreignField: '_id', as: 'subjects' })
    .project({ 'homes.history': 0, 'people.history': 0, 'subjects.history': 0 })
    .end()
  const [found] = list as (StoredRequest & { homes: Household[]; people: Person[]; subjects: Person[] })[]
  if (!found) return null
  const { homes, people, subjects, ...request } = found
  const home = homes[0] ? { ...homes[0], people } : null
  return { request: all.read(request), home, subject: subjects[0] ?? null }
}

/** Requests about one subject that are looked at: as far back as a repeated act is known. */
const turnsRead = 10

/**
 * A household with its people and the latest requests about a subject (of a kind, about somebody), in one call of the
 * store; null where there is no household.
 */
export async function loadHomeAndRequests(
  householdId: string,
  subject: { kind: RequestKind; 'person.id'?: string }
): Promise<{ home: Home; requests: StoredRequest[] } | null> {
  const { list } = await collection('households')
    .aggregate()
    .match({ _id: householdId })
    .limit(1)
    .lookup({ from: 'persons', localField: '_id', foreignField: 'householdId', as: 'people' })
    .lookup({
      from: requestsName,
      pipeline: pipeline()
        .match({ householdId, ...subject })
        .sort({ key: -1 })
        .limit(turnsRead)
        // Which acts there were, without what each of them set.
        .project({ 'history.set': 0 })
        .done(),
      as: 'requests'
    })
    .project({ history: 0, 'people.history': 0 })
    .end()
  const [found] = list as (Home & { requests: StoredRequest[] })[]
  if (!found) return null
  const { requests, ...home } = found
  return { home, requests: requests.map(all.read) }
}
