import { positions as all, type Position } from '../../../types/domain/positions'
import { positionsFor } from '../../../types/domain/positionsFor'
import type { Role } from '../../../types/domain/roles'
import type { Post } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { kindAt } from './kinds'
import { unexpired } from './posts'

/** The offices that a post may carry. */
export const fitting = ({ role, path }: Pick<Post, 'role' | 'path'>): Position[] =>
  positionsFor(role, kindAt(path))

/** A post carries what fits its role and the kind of its node. Errors: POSITION_UNFIT. */
export function assertFit(chosen: readonly Position[] = [], role: Role, path: string[]): void {
  const fit = fitting({ role, path })
  if (!chosen.every((position) => fit.includes(position))) throw new Refusal('POSITION_UNFIT')
}

/** As a post keeps its offices: each once, in the order of the list; nothing where it carries none. */
export const carried = (chosen: readonly Position[] = []): Pick<Post, 'positions'> =>
  chosen.length > 0 ? { positions: all.filter((position) => chosen.includes(position)) } : {}

/** The posts after one of them was said to carry other offices; what is held in somebody’s place carries none. */
export const redesignated = (
  posts: Post[],
  role: Role,
  nodeId: string,
  chosen: readonly Position[],
  now: Date
): Post[] =>
  unexpired(posts, now).map((post) => {
    if (post.role !== role || post.nodeId !== nodeId || post.substituteFor) return post
    const { positions: _before, ...bare } = post
    return { ...bare, ...carried(chosen) }
  })
