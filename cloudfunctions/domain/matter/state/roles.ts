import type { MatterRole } from '../../../../types/domain/roles'
import type { Contact } from '../../../kernel/contact'
import {
  actsAs,
  covers,
  isResort,
  mayHandle,
  officesOf,
  serves,
  unconcerned,
  type Person
} from '../../../kernel/person'
import { townOf } from './above'
import type { MatterState } from './state'
import { townPath } from './townPath'

/** The fields that tell what somebody is to a matter. */
export const matterRoleFields = [
  'stage',
  'about',
  'asker',
  'proxy',
  'hub',
  'path',
  'office',
  'town',
  'lead',
  'helpers',
  'parts',
  'resort'
] as const
export type Standable = Pick<MatterState, (typeof matterRoleFields)[number]>

/**
 * What a person is to a matter at `now`; empty: nothing, and they get to see nothing.
 * Who asked has no other part in it: nobody sorts, decides or handles what they asked themselves; they keep that one
 * even where somebody who does not know who asked says that it is about them. Whom it complains about has no part in
 * it, whatever they hold (boundaries.md). The village officers may sort beside the hub, so that
 * no matter waits for a hub who is gone. A post that ended, or that does not reach the matter, gives no part in it.
 * What was filed for a household is asked by everybody of it. Who stands in for somebody away has the part that
 * they have, and none in what is about them.
 */
export function matterRolesOf(state: Standable, reader: Person, now: Date): MatterRole[] {
  if (state.asker.id === reader._id) return ['asker']
  if (state.about?.includes(reader._id)) return []
  if (isAskerOf(state, reader)) return ['asker']
  const person = unconcerned(reader, state.about ?? [])
  const ids = actsAs(person, now)
  const officer = decidesOn(state, person, now)
  const hub = isOneOf(ids, state.hub) && covers(person, 'hub', state.path, now)
  const handles = mayHandle(person, state, now)
  const is: Record<Exclude<MatterRole, 'asker' | 'scribe' | 'system'>, boolean> = {
    proxy: state.proxy?.id === person._id,
    sorter: hub || officer,
    officer,
    lead: handles && isOneOf(ids, state.lead),
    helper: handles && state.helpers.some((helper) => isOneOf(ids, helper)),
    town:
      isBeforeOfficeOf(state, person, now) ||
      (!officer && isAbove(state, person, now)) ||
      (state.stage === 'closed' && isResort(person, state, now)),
    unit: serves(person, townPath(state), now) && state.parts.some(({ unit }) => isOneOf(ids, unit))
  }
  return (Object.keys(is) as (keyof typeof is)[]).filter((standing) => is[standing])
}

/** Whether the person asked it, or it was asked for their household. */
export const isAskerOf = (
  { asker }: Pick<MatterState, 'asker'>,
  { _id, householdId }: Pick<Person, '_id' | 'householdId'>
): boolean => [_id, householdId].includes(asker.id)

/** Whether the person decides where the matter lies: an officer over it, or in the very office that answers for it. */
const decidesOn = (
  state: Pick<MatterState, 'path' | 'office' | 'resort'>,
  person: Person,
  now: Date
): boolean =>
  covers(person, 'officer', state.path, now) ||
  officesOf(person, now).includes(state.office.id) ||
  isResort(person, state, now)

/** Whether the matter was brought before the office in which the person sits. */
export function isBeforeOfficeOf(state: Standable, person: Person, now: Date): boolean {
  const town = townOf(state)
  return town !== null && (officesOf(person, now).includes(town.id) || isResort(person, state, now))
}

/** Whether the person sits in an office above the one that answers for the matter. */
const isAbove = ({ path, office }: Standable, person: Person, now: Date): boolean =>
  officesOf(person, now).some((nodeId) => path.includes(nodeId) && nodeId !== office.id)

const isOneOf = (ids: string[], contact: Contact | null): boolean => !!contact && ids.includes(contact.id)

/**
 * In whose place somebody acts who has this part only because they stand in; undefined where it is their own. Told
 * in the history.
 */
export function inPlaceOf(
  state: Standable,
  person: Person,
  standing: MatterRole,
  now: Date
): { id: string; name: string } | undefined {
  const own = person.posts.filter(({ substituteFor }) => !substituteFor)
  if (
    own.length === person.posts.length ||
    matterRolesOf(state, { ...person, posts: own }, now).includes(standing)
  )
    return undefined
  return person.posts
    .filter((post) => matterRolesOf(state, { ...person, posts: [...own, post] }, now).includes(standing))
    .find(({ substituteFor }) => substituteFor)?.substituteFor
}

const handling: readonly MatterRole[] = ['lead', 'helper', 'unit']

type Hiding = Standable & Pick<MatterState, 'hideName'>

/**
 * Whether somebody of these standings is not to learn who asked (boundaries.md). Where the name was to be hidden,
 * nobody who may come to handle it does, from the first moment: those who decide may give it to themselves, and so may
 * a hub who decides or handles besides; whoever was given it does not read the name by losing the post. Of a complaint,
 * those who decide at its level know, and those below who handle it do not.
 */
export function hidesAsker(
  state: Hiding,
  person: Person,
  standings: readonly MatterRole[],
  now: Date
): boolean {
  if (standings.includes('asker') || standings.includes('proxy')) return false
  if (state.hideName)
    return state.hub?.id !== person._id || isGivenTo(state, person) || mayComeToHandle(state, person, now)
  return state.about !== undefined && standings.every((one) => handling.includes(one))
}

/** Whether the matter, or a part of it, was given to the person, whatever post they have left. */
const isGivenTo = ({ lead, helpers, parts }: Standable, { _id }: Person): boolean =>
  lead?.id === _id || helpers.some(({ id }) => id === _id) || parts.some(({ unit }) => unit.id === _id)

/** Whether it can be given to the person, here or by an office above. */
const mayComeToHandle = (state: Standable, person: Person, now: Date): boolean =>
  mayHandle(person, state, now) ||
  serves(person, townPath(state), now) ||
  isBeforeOfficeOf(state, person, now) ||
  isAbove(state, person, now)
