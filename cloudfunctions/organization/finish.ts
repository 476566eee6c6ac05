import { system } from '../kernel/system'
import { _, collection } from '../kernel/cloud'
import { recordOnce } from '../kernel/recordAct'
import { organizations } from '../domain/organization/organizations'
import type { Following } from './job'

/** Once everything followed: the progress is taken down, and the move is open no more. Safe to repeat. */
export async function finish({ _id, nodeId, rootId }: Following, now: Date): Promise<void> {
  await collection('organizations')
    .doc(nodeId)
    .update({ data: { following: _.remove() } })
  if (rootId === null) return
  const id = `${_id}.done`
  const told = { id, print: id, at: now, act: 'moved', by: system }
  await recordOnce(organizations, rootId, told, ({ moves = [] }) =>
    moves.some((move) => move.id === _id)
      ? { fields: { moves: moves.filter((move) => move.id !== _id) } }
      : null
  )
}
