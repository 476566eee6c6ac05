import { wallPartOf, wishFlow, type WishRole } from '../../../types/domain/wishes'
import { type WishAct } from '../../../types/domain/wishActs'
import { actsAt } from '../../kernel/aggregate'
import { actsAs, covers, lastingPosts, type Person } from '../../kernel/person'
import { isOnDuty } from '../link/follow'
import { sitsAt } from '../tree/seat'
import type { Claim } from './event'
import type { Wish } from './wish'

/** What of a wish decides who somebody is to it. */
type Concerning = Pick<
  Wish,
  'path' | 'asker' | 'whom' | 'home' | 'hub' | 'linked' | 'claim' | 'stage' | 'seat'
>

/**
 * What a person is to a wish at `now`; empty: nothing, and they get to see nothing. `ring` is the town (or what
 * stands in its place) whose people see it on the wall; null while its words are not shown there.
 * Who asked has no other part in it, and nobody claims, publishes or declines what their own household wished. A
 * post that ended gives no part. What is on the wall anybody of the town may see and claim.
 */
export function wishRolesOf(wish: Concerning, person: Person, ring: string | null, now: Date): WishRole[] {
  // A member who filed it for others has a part in it while they serve.
  if (wish.asker.id === person._id) return wish.whom !== 'linked' || isOnDuty(person, now) ? ['asker'] : []
  const lives = livesThere(wish, person)
  const officer = !lives && decidesOn(wish, person, now)
  const hub = !!wish.hub && actsAs(person, now).includes(wish.hub.id) && covers(person, 'hub', wish.path, now)
  const is: Record<Exclude<WishRole, 'asker' | 'system'>, boolean> = {
    home: lives && wish.whom !== 'self',
    kin: lives && wish.whom === 'self',
    linked: wish.linked?.id === person._id && isOnDuty(person, now),
    collator: hub || officer,
    officer,
    claimer: wish.claim !== null && claims(wish.claim, person, now),
    volunteer: !lives && ring !== null && wish.stage in wallPartOf && isOf(person, ring, now)
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter((standing) => is[standing])
}

/** Whether it lies with the person: an officer over it, or of the office above to which it went. */
const decidesOn = ({ path, seat }: Concerning, person: Person, now: Date): boolean =>
  covers(person, 'officer', path, now) || (seat !== undefined && sitsAt(person, seat, path, now))

const livesThere = ({ home }: Pick<Wish, 'home'>, { householdId }: Person): boolean =>
  home !== null && householdId === home.id

/** Whether somebody may know whose wish it is; who claimed it, and everybody who may, does not by that alone. */
export const insideOf = (wish: Concerning, person: Person, now: Date): boolean =>
  wishRolesOf(wish, person, null, now).some((standing) => standing !== 'claimer')

/** Whether the person, or an organization they answer for, has a claim. */
const claims = ({ by, organization }: Claim, person: Person, now: Date): boolean =>
  organization ? organizationsOf(person, now).some(({ id }) => id === organization.id) : by.id === person._id

/** The organizations a person may claim a wish for. */
export const organizationsOf = (person: Person, now: Date): { id: string; name: string }[] => {
  const nodes = lastingPosts(person, now)
    .filter(({ role }) => role === 'officer' || role === 'townOffice')
    .map(({ nodeId, nodeName }) => [nodeId, nodeName] as const)
  return [...new Map(nodes)].map(([id, name]) => ({ id, name }))
}

/** Whether the person lives or serves at a node or below it. */
const isOf = (person: Person, nodeId: string, now: Date): boolean =>
  person.path.includes(nodeId) || lastingPosts(person, now).some(({ path }) => path.includes(nodeId))

/** The acts a person of these standings may do now: read off the table. */
export const actsOf = ({ stage }: Pick<Wish, 'stage'>, standings: WishRole[]): WishAct[] =>
  actsAt<WishAct, WishRole>(wishFlow[stage], standings)
