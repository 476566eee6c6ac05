import { drainOutbox } from '../kernel/outbox'
import { postIndex } from '../kernel/person'
import { recordOnce } from '../kernel/recordAct'
import { later } from '../kernel/later'
import { organizations } from '../domain/organization/organizations'
import { persons } from '../domain/person/persons'
import { lookedFor, withoutPost } from '../domain/organization/posts'
import type { Node, NodeEffect } from './effects'
import { begin } from './following'

/** Carries out one effect; repeated, it changes nothing. */
async function runEffect(effect: NodeEffect): Promise<void> {
  switch (effect.kind) {
    case 'move': {
      const { id, nodeId, rootId, fields, change: told } = effect
      await recordOnce(organizations, nodeId, told, () => ({ fields }))
      return begin({ id, nodeId, rootId }, told.at)
    }
    case 'follow':
      return begin({ id: effect.id, nodeId: effect.nodeId, rootId: null }, effect.at)
    case 'end': {
      const { personId, role, nodeId, change: told } = effect
      await recordOnce(persons, personId, told, (before) => {
        const left = withoutPost(before.posts, role, nodeId, told.at)
        return { fields: { posts: left, ...postIndex(left), ...lookedFor(before, left, told.at) } }
      })
      return
    }
  }
}

/** Carries out what a change of a node left to be done. */
export const runEffects = (node: Node): Promise<void> => drainOutbox('organizations', node, runEffect)

/**
 * Starts on it (`later`); what the instance does not get done before it freezes, the timer
 * does.
 */
export function runEffectsLater(node: Node): void {
  later(node._id, runEffects(node))
}
