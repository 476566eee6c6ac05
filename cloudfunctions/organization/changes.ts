import { changes as method } from '../../types/api/organization/changes'
import { pageSize } from '../../types/domain/limits'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { sitsOver } from '../domain/organization/rights'
import { settingChanges } from '../domain/organization/settings'
import type { Node } from './effects'
import { organizations } from '../domain/organization/organizations'

/** A page ends at the `seq` of its last change: what is set meanwhile stands before the first. */
export const changes = handler(method, async ({ nodeId, after }, { caller, now }) => {
  const node = await load<Node>(organizations, nodeId)
  if (!node || !sitsOver(caller, node.path, now)) throw new Refusal('NOT_FOUND')
  const older = settingChanges(node.history)
    .filter(({ event }) => after === undefined || event.seq < Number(after))
    .reverse()
  const rows = older.slice(0, pageSize)
  return {
    rows: rows.map(({ event: { id, at, by, reason }, ...change }) => ({
      id,
      at: at.toISOString(),
      by,
      ...change,
      ...(reason && { reason })
    })),
    after: older.length > pageSize ? String(rows.at(-1)!.event.seq) : null
  }
})
