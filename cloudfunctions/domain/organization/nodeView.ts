import type { z } from 'zod/mini'
import type { node as shape } from '../../../types/api/organization/node'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import { hasOffice, kindsBelow } from './kinds'
import { administers } from './rights'

/** A node as the tree shows it to somebody, with what they may do to it. */
export function nodeView(node: Organization, caller: Person, now: Date): z.input<typeof shape> {
  const above = administers(caller, node.path.slice(0, -1), now)
  const mine = administers(caller, node.path, now)
  return {
    id: node._id,
    name: node.name,
    kind: node.kind,
    parentId: node.parentId,
    office: node.office,
    following: node.following ?? null,
    may: {
      add: mine ? kindsBelow(node.kind) : [],
      rename: mine,
      phone: mine && hasOffice(node.kind),
      move: above,
      remove: above,
      grant: mine
    }
  }
}
