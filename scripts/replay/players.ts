import type { Person } from '../../cloudfunctions/kernel/person'
import { households } from '../../demo/village/households'
import { officials } from '../../demo/village/officials'
import { people } from '../../demo/village/people'

/** Somebody who asks, with those who deal with their matters. All have claimed their person. */
export interface Players {
  asker: Person
  /** Null where the village office sorts. */
  hub: Person | null
  officers: Person[]
  handlers: Person[]
  /** Sits in the office of the town above. */
  town: Person
}

/** Everybody of the demo village who can ask: those who neither decide nor handle. */
export function askers(): Players[] {
  const everybody = people(new Date(0))
  const byId = new Map(everybody.map((person) => [person._id, person]))
  const homes = new Map(households(everybody).map((home) => [home._id, home]))
  const town = officials().find(
    ({ openid, posts }) => openid && posts.some(({ role }) => role === 'townOffice')
  )!
  const serving = (role: string, path: string[]) =>
    everybody.filter(({ postKeys }) => path.some((nodeId) => postKeys.includes(`${role}@${nodeId}`)))
  return everybody
    .filter(
      (person) => person.openid && !person.posts.some(({ role }) => role === 'officer' || role === 'handler')
    )
    .map((asker) => {
      const home = homes.get(asker.householdId!)!
      return {
        asker,
        hub: home.hub && home.hub.id !== asker._id ? byId.get(home.hub.id)! : null,
        officers: serving('officer', asker.path),
        handlers: serving('handler', asker.path).filter(({ posts }) =>
          posts.some(({ role, path }) => role === 'handler' && path.length > 2)
        ),
        town
      }
    })
}
