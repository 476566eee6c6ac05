import { householdActs, type HouseholdAct, type HouseholdRole } from '../../../types/domain/households'

/** THE table of a household’s record: who may do what. */
const allowed: Record<HouseholdAct, readonly HouseholdRole[]> = {
  // A household is invited by its member (domain.md §1), and where that cannot be, by the hub or the village.
  invite: ['member', 'hub', 'officer'],
  add: ['representative', 'member', 'officer'],
  remove: ['representative', 'officer'],
  represent: ['representative', 'officer'],
  call: ['member', 'hub', 'officer'],
  rename: ['officer']
}

/**
 * Whether somebody of these standings may do an act. Where nobody speaks for a household, any of its residents
 * may be or name who does.
 */
export const may = (act: HouseholdAct, standings: HouseholdRole[], represented: boolean): boolean =>
  standings.some((standing) => allowed[act].includes(standing)) ||
  (act === 'represent' && !represented && standings.includes('resident'))

/** The acts allowed to somebody of these standings. */
export const actsOf = (standings: HouseholdRole[], represented: boolean): HouseholdAct[] =>
  householdActs.filter((act) => may(act, standings, represented))
