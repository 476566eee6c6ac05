import { system } from '../kernel/system'
import { change } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { changeRecord } from '../kernel/record'
import type { Node } from './effects'
import type { Following } from './job'

/** Once everything followed: the progress is taken down, and the move is open no more. Safe to repeat. */
export async function finish({ _id, nodeId, rootId }: Following, now: Date): Promise<void> {
  await collection('organizations')
    .doc(nodeId)
    .update({ data: { following: _.remove() } })
  if (rootId === null) return
  const id = `${_id}.done`
  await change<Node, null>('organizations', rootId, (root) => {
    const open = root?.moves?.some((move) => move.id === _id)
    if (!root || !open) return Promise.resolve({ result: null })
    const moves = root.moves!.filter((move) => move.id !== _id)
    const told = { id, print: id, at: now, act: 'moved', by: system }
    return Promise.resolve({ save: changeRecord(root, { moves }, told), result: null })
  })
}
