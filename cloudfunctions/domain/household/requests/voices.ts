import type { Decision, RequestKind } from '../../../../types/domain/households'
import type { Household } from '../../../kernel/household'
import { lastingPosts, type Person } from '../../../kernel/person'
import type { HouseholdRequest } from './request'
import { householdRolesOf } from '../roles'

/** What somebody is to a request. */
type Voice = 'asker' | 'subject' | 'before' | 'representative' | 'member' | 'officer' | 'above'

/** Roles that answer at a node above the village where nobody below can; an administrator where there is no office. */
export const rolesAbove: readonly string[] = ['townOffice', 'countyOffice', 'admin']

/** THE table of who can be the second voice; who asked never can, whatever else they are. */
const seconds: Record<RequestKind, readonly Voice[]> = {
  join: ['representative', 'member', 'officer', 'above'],
  represent: ['subject', 'before', 'member', 'officer', 'above'],
  remove: ['subject', 'member', 'officer', 'above']
}
const outside: readonly Voice[] = ['member', 'officer', 'above']

function voicesOf(request: HouseholdRequest, home: Household | null, caller: Person, now: Date): Voice[] {
  const standings = home ? householdRolesOf(home, caller, now) : []
  const is: Record<Voice, boolean> = {
    asker: request.by.id === caller._id,
    subject: request.person.id === caller._id,
    before: request.before?.id === caller._id,
    representative: standings.includes('representative'),
    member: standings.includes('member'),
    officer: standings.includes('officer'),
    above: lastingPosts(caller, now).some(
      ({ role, nodeId }) => nodeId === request.above && rolesAbove.includes(role)
    )
  }
  return (Object.keys(is) as Voice[]).filter((voice) => is[voice])
}

/**
 * What somebody may say to a request now. One person is never both voices; whom an undoing would give something back
 * objects, and others decide.
 */
export function decisionsOf(
  request: HouseholdRequest,
  home: Household | null,
  caller: Person,
  now: Date
): Decision[] {
  const voices = voicesOf(request, home, caller, now)
  const any = (some: readonly Voice[]) => voices.some((voice) => some.includes(voice))
  const { kind, state, objection, undoUntil } = request
  const taken = kind === 'remove' && voices.includes('subject')
  // Who left by their own word is not put back without it.
  const leftWilling = kind === 'remove' && [request.by.id, request.decided?.by.id].includes(request.person.id)
  const comesBack = !leftWilling || objection?.by.id === request.person.id
  const may: Record<Decision, boolean> = {
    confirm: false,
    decline: false,
    withdraw: false,
    object: false,
    undo: false,
    keep: false
  }
  if (state === 'open') {
    const asks = voices.includes('asker')
    may.withdraw = asks
    may.confirm = !asks && any(seconds[kind])
    may.decline = may.confirm && !taken
    may.object = !asks && taken && !objection
  }
  if (state === 'confirmed' && undoUntil && undoUntil > now) {
    const restored = taken || (kind === 'represent' && voices.includes('before'))
    may.undo =
      (kind !== 'join' && comesBack && any(outside) && !restored) ||
      (kind === 'represent' && voices.includes('subject'))
    may.object = restored && !objection
    may.keep = !!objection && any(outside) && !restored && !voices.includes('asker')
  }
  return (Object.keys(may) as Decision[]).filter((decision) => may[decision])
}

/** Whether somebody can bring it to an end whom it does not concern. */
export const canEnd = (
  request: HouseholdRequest,
  home: Household | null,
  person: Person,
  now: Date
): boolean =>
  person.openid !== undefined &&
  person._id !== request.person.id &&
  person._id !== request.before?.id &&
  decisionsOf(request, home, person, now).some((one) => ['confirm', 'undo', 'keep'].includes(one))
