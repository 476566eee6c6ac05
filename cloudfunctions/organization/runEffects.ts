import { change } from '../kernel/aggregate'
import { drainOutbox } from '../kernel/outbox'
import { postIndex, type Person } from '../kernel/person'
import { changeRecord, type Change, type Recorded } from '../kernel/record'
import { later } from '../kernel/later'
import { lookedFor, withoutPost } from '../domain/organization/posts'
import type { Node, NodeEffect } from './effects'
import { begin } from './following'

/** Sets fields of a record because of something decided elsewhere, once. */
async function once<Doc extends { _id: string }>(
  name: string,
  id: string,
  told: Change,
  fields: (record: Recorded<Doc>) => Partial<Doc>
): Promise<void> {
  await change<Recorded<Doc>, null>(name, id, (record) =>
    Promise.resolve(
      !record || record.history.some((event) => event.id === told.id)
        ? { result: null }
        : { save: changeRecord(record, fields(record), told), result: null }
    )
  )
}

async function carry(effect: NodeEffect): Promise<void> {
  switch (effect.kind) {
    case 'move': {
      const { id, nodeId, rootId, fields, change: told } = effect
      await once<Node>('organizations', nodeId, told, () => fields)
      return begin({ id, nodeId, rootId }, told.at)
    }
    case 'follow':
      return begin({ id: effect.id, nodeId: effect.nodeId, rootId: null }, effect.at)
    case 'end': {
      const { personId, role, nodeId, change: told } = effect
      return once<Person>('persons', personId, told, (before) => {
        const left = withoutPost(before.posts, role, nodeId, told.at)
        return { posts: left, ...postIndex(left), ...lookedFor(before, left, told.at) }
      })
    }
  }
}

/** Carries out what a change of a node left to be done. */
export const runEffects = (node: Node): Promise<void> => drainOutbox('organizations', node, carry)

/**
 * Starts on it (`later`); what the instance does not get done before it freezes, the timer
 * does.
 */
export function runEffectsLater(node: Node): void {
  later(node._id, runEffects(node))
}
