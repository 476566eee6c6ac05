import type { Household } from '../../../kernel/household'
import type { HouseholdRequest } from './request'
import { representativeAmong } from '../people'

/** Whether a naming or a removal can still hold: people and representative are as they were when it was asked. Pure. */
export function standsAsAsked(
  { kind, person, before }: Pick<HouseholdRequest, 'kind' | 'person' | 'before'>,
  { people, representativeId }: Pick<Household, 'representativeId'> & { people: { _id: string }[] }
): boolean {
  if (!people.some(({ _id }) => _id === person.id)) return false
  return kind !== 'represent' || representativeAmong(people, representativeId)?._id === before?.id
}

/** Whether it was agreed to once: it is kept as it is, so that its undoing stays what it was. Pure. */
export const isKept = ({ state }: Pick<HouseholdRequest, 'state'>): boolean =>
  state === 'confirmed' || state === 'undone'

type Turn = Pick<HouseholdRequest, 'state' | 'turn'>

/** The latest of the requests about one subject; undefined where nothing was asked yet. Pure. */
export const latestOf = <One extends Turn>(requests: One[]): One | undefined =>
  requests.reduce<One | undefined>(
    (latest, one) => (latest && (latest.turn ?? 0) >= (one.turn ?? 0) ? latest : one),
    undefined
  )

/** In which turn it is asked next: one that was not agreed to makes room, one that was is followed by another. Pure. */
export const nextTurn = (latest: Turn | undefined): number =>
  latest ? (latest.turn ?? 0) + (isKept(latest) ? 1 : 0) : 0
