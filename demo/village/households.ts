import type { Contact } from '../../cloudfunctions/kernel/contact'
import { contactOf, type Person } from '../../cloudfunctions/kernel/person'
import type { Household } from '../../cloudfunctions/kernel/household'
import { gridId, gridPath, officeOf } from './organizations'
import { householdId, personId } from './people'
import type { Grid, Home, Villager } from './roster'
import { invited, villages } from './villages'

/** Every household as stored, with the hub, the member and the office that look after it. */
export function households(people: Person[]): Household[] {
  const byId = new Map(people.map((person) => [person._id, person]))
  const contact = ({ key }: Villager): Contact => contactOf(byId.get(personId(key))!)
  return villages.flatMap((village) =>
    village.grids.flatMap((grid) =>
      grid.homes.map((home, index) => {
        const hub = home.unlinked ? null : outside(home, withRole(grid, 'hub'), index)
        const member = hub && outside(home, flockOf(grid, hub), index)
        return {
          _id: householdId(home),
          name: `${grid.name} ${home.people[0]!.name}家`,
          path: gridPath(village, grid),
          home: { id: gridId(village, grid), name: `${village.name}${grid.name}` },
          ...claimOf(home, byId),
          member: member && contact(member),
          hub: hub && contact(hub),
          office: officeOf(village)
        }
      })
    )
  )
}

/** Who speaks for it; the one household that nobody has claimed has an open code instead. */
function claimOf(
  { people }: Home,
  byId: Map<string, Person>
): Pick<Household, 'representativeId' | 'invitation'> {
  const { key } = people[0]!
  if (key !== invited.key) return { representativeId: personId(key) }
  const until = byId.get(personId(key))?.invitation?.until
  return until ? { invitation: { code: invited.householdCode, until } } : {}
}

const withRole = (grid: Grid, role: string): Villager[] =>
  grid.homes.flatMap(({ people }) => people).filter((one) => holds(one, role))

const holds = ({ duties }: Villager, role: string): boolean => duties.some((duty) => duty.role === role)

/** The hub who looks after a member: the hubs of the grid in turn; a hub is looked after by nobody. */
export function hubOfMember(grid: Grid, member: Villager): Villager | null {
  const hubs = withRole(grid, 'hub')
  const others = withRole(grid, 'member').filter((one) => !holds(one, 'hub'))
  return holds(member, 'hub') ? null : (hubs[others.indexOf(member) % hubs.length] ?? null)
}

/** A hub with the members it looks after. */
const flockOf = (grid: Grid, hub: Villager): Villager[] => [
  hub,
  ...withRole(grid, 'member').filter((one) => hubOfMember(grid, one) === hub)
]

/** One of several in turn, never somebody of the household itself. */
function outside(home: Home, candidates: Villager[], turn: number): Villager | null {
  const others = candidates.filter((one) => !home.people.includes(one))
  return others[turn % others.length] ?? null
}
