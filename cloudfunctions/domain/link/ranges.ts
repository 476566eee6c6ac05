import type { z } from 'zod/mini'
import type { warnings } from '../../../types/api/link/warnings'
import type { Range, Settings } from '../../../types/domain/settings'
import { lastingPosts } from '../../kernel/person'
import { mayBeAsked } from './candidate'
import type { Held } from './decide'
import { isMemberOf } from './roles'

type Warning = z.input<(typeof warnings)['output']>['rows'][number]

/**
 * Where a village lies outside the ranges (S2: 5–20 households a member, 5–15 members a hub, 2–5 hubs a grid).
 * A member who is not asked to link is never too few; a hub counts itself among those it looks after no more than
 * anybody else does.
 */
export function warningsOf(people: Held[], node: string, settings: Settings, now: Date): Warning[] {
  const members = people.filter((person) => isMemberOf(person, node, now))
  const hubs = people.flatMap((person) =>
    lastingPosts(person, now)
      .filter(({ role, path }) => role === 'hub' && path.includes(node))
      .map((post) => ({ person, post }))
  )
  const grids = new Map(hubs.map(({ post }) => [post.nodeId, post.nodeName]))
  return [
    ...members.flatMap((person) =>
      outside('member', person, person.held, settings.householdsPerMember).filter(
        ({ kind }) => kind !== 'memberFew' || mayBeAsked(person, settings, now)
      )
    ),
    ...hubs.flatMap(({ person }) =>
      outside(
        'hub',
        person,
        members.filter(({ service }) => service?.hub?.id === person._id).length,
        settings.membersPerHub
      )
    ),
    ...[...grids].flatMap(([id, name]) =>
      outside(
        'grid',
        { _id: id, name },
        hubs.filter(({ post }) => post.nodeId === id).length,
        settings.hubsPerGrid
      )
    )
  ]
}

function outside(
  what: 'member' | 'hub' | 'grid',
  { _id: id, name }: { _id: string; name: string },
  count: number,
  { min, max }: Range
): Warning[] {
  if (count >= min && count <= max) return []
  return [{ kind: `${what}${count < min ? 'Few' : 'Many'}` as const, id, name, count, min, max }]
}
