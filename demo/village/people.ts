import { postIndex, type Person, type Post } from '../../cloudfunctions/kernel/person'
import { gridId, gridPath, villageId } from './organizations'
import type { Duty, Grid, Home, Village, Villager } from './roster'
import { invited, villages } from './villages'

/** Where somebody lives. */
export interface Dwelling {
  village: Village
  grid: Grid
  home: Home
}

export const personId = (key: string): string => `p-${key}`
export const openidOf = (key: string): string => `demo-${key}`
export const householdId = (home: Home): string => `h-${home.people[0]!.key}`

/** Everybody with where they live, in the order of the roster. */
export const dwellers = (): (Dwelling & { villager: Villager })[] =>
  villages.flatMap((village) =>
    village.grids.flatMap((grid) =>
      grid.homes.flatMap((home) => home.people.map((villager) => ({ village, grid, home, villager })))
    )
  )

/** The segment 154 belongs to no operator, so that nobody's telephone rings. */
export const phoneOf = (index: number): string => `1540000${String(index + 1).padStart(4, '0')}`

/** Everybody as stored. `until` is the last moment of the one open invitation. */
export function people(until: Date): Person[] {
  return dwellers().map(({ village, grid, home, villager }, index) => {
    const posts = villager.duties.map((duty) => postOf(duty, village, grid))
    const person: Person = {
      _id: personId(villager.key),
      name: villager.name,
      phone: phoneOf(index),
      path: gridPath(village, grid),
      home: { id: gridId(village, grid), name: `${village.name}${grid.name}` },
      householdId: householdId(home),
      posts,
      ...postIndex(posts)
    }
    return villager.key === invited.key
      ? { ...person, invitation: { code: invited.code, until } }
      : { ...person, openid: openidOf(villager.key) }
  })
}

function postOf({ role, title, positions }: Duty, village: Village, grid: Grid): Post {
  const inVillage = role === 'officer' || role === 'handler'
  return {
    role,
    nodeId: inVillage ? villageId(village) : gridId(village, grid),
    nodeName: inVillage ? village.name : `${village.name}${grid.name}`,
    path: inVillage ? gridPath(village, grid).slice(0, -1) : gridPath(village, grid),
    ...(title && { title }),
    ...(positions && { positions })
  }
}
