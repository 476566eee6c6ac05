import type { Contact } from '../../cloudfunctions/kernel/contact'
import { contactOf, type Person } from '../../cloudfunctions/kernel/person'
import type { Household } from '../../cloudfunctions/kernel/household'
import { gridId, gridPath, officeOf } from './organizations'
import { householdId, personId } from './people'
import type { Grid, Home, Villager } from './roster'
import { villages } from './villages'

/** Every household as stored, with the hub, the member and the office that look after it. */
export function households(people: Person[]): Household[] {
  const byId = new Map(people.map((person) => [person._id, person]))
  const contact = ({ key }: Villager): Contact => contactOf(byId.get(personId(key))!)
  return villages.flatMap((village) =>
    village.grids.flatMap((grid) =>
      grid.homes.map((home, index) => {
        const hub = home.unlinked ? null : outside(home, withRole(grid, 'hub'), index)
        const member = home.unlinked ? null : (outside(home, withRole(grid, 'member'), index) ?? hub)
        return {
          _id: householdId(home),
          name: `${grid.name} ${home.people[0]!.name}家`,
          path: gridPath(village, grid),
          home: { id: gridId(village, grid), name: `${village.name}${grid.name}` },
          member: member && contact(member),
          hub: hub && contact(hub),
          office: officeOf(village)
        }
      })
    )
  )
}

const withRole = (grid: Grid, role: string): Villager[] =>
  grid.homes.flatMap(({ people }) => people).filter(({ duties }) => duties.some((duty) => duty.role === role))

/** One of several in turn, never somebody of the household itself. */
function outside(home: Home, candidates: Villager[], turn: number): Villager | null {
  const others = candidates.filter((one) => !home.people.includes(one))
  return others[turn % others.length] ?? null
}
