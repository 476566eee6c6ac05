import { set as method } from '../../types/api/organization/set'
import { handler } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { sitsOver } from './domain/rights'
import { setAct, settingsAfter } from './domain/settings'

export const set = handler(method, async (input, { caller, now }) => {
  const { act, nodeId: id, reason } = input
  const { result } = await recordAct<Organization, { id: string; version: number }>(
    'organizations',
    id,
    { id: act, act: setAct, caller, now, input },
    (node) => {
      if (!sitsOver(caller, node.path, now)) throw new Refusal('NOT_FOUND')
      return { fields: { settings: settingsAfter(node, input) }, ...(reason && { reason }) }
    },
    (event) => ({ id, version: event.seq })
  )
  return result
})
