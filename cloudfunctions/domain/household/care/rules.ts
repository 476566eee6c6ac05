import {
  careAudiences,
  careItems,
  isSameItem,
  type CareAudience,
  type CareItem
} from '../../../../types/domain/care'
import type { HouseholdRole } from '../../../../types/domain/households'
import type { Household } from '../../../kernel/household'
import { holds, lastingPosts, type Person, type Post } from '../../../kernel/person'
import type { Given } from './consents'

/** Who speaks for a household consents for it; where nobody does, any of its residents. Nobody consents on its behalf. */
export const mayGive = (standings: HouseholdRole[], represented: boolean): boolean =>
  standings.includes('representative') || (!represented && standings.includes('resident'))

/** Everybody of the household may take back what it lets be known: it may be about them. */
export const mayWithdraw = (standings: HouseholdRole[]): boolean => standings.includes('resident')

/** What holds after some items were given; what was given before keeps its day. */
export const afterGiving = (before: Given[], items: CareItem[], at: Date, by: string): Given[] =>
  careItems.flatMap((item) => {
    const held = before.find((one) => isSameItem(one, item))
    if (held) return [held]
    return items.some((one) => isSameItem(one, item)) ? [{ ...item, at, by }] : []
  })

/** What still holds after some items were withdrawn. */
export const afterWithdrawing = (before: Given[], items: CareItem[]): Given[] =>
  before.filter((held) => !items.some((item) => isSameItem(held, item)))

/**
 * As whom somebody reads what a household lets be known: as its linked member, as an officer of its own village who is
 * not its secretary, or as the secretary. An officer of a level above is not in charge of it, nor is who stands in for
 * somebody; and nobody is paired with a household yet.
 */
export function audiencesOf(household: Household, person: Person, now: Date): CareAudience[] {
  const { member, path, office } = household
  const below = path.slice(path.indexOf(office.id))
  const here = lastingPosts(person, now).filter(
    ({ role, nodeId, substituteFor }) => role === 'officer' && below.includes(nodeId) && !substituteFor
  )
  const isSecretary = ({ positions = [] }: Post) => positions.includes('secretary')
  const is: Record<CareAudience, boolean> = {
    visits:
      (member?.id === person._id && holds(person, 'member', now)) || here.some((post) => !isSecretary(post)),
    secretaryRound: here.some(isSecretary),
    pairing: false
  }
  return careAudiences.filter((audience) => is[audience])
}

/** What somebody may know of a household: of each need, what was given to them. */
export const knownTo = (given: Given[], audiences: CareAudience[]): Given[] =>
  given.filter(({ to }) => audiences.includes(to))
