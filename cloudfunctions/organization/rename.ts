import { rename as method } from '../../types/api/organization/rename'
import { handler } from '../kernel/handler'
import { recordAct } from '../kernel/recordAct'
import type { Organization } from '../kernel/organization'
import { Refusal } from '../kernel/refusal'
import { runEffectsLater } from './runEffects'
import { officeFor } from '../domain/organization/kinds'
import { assertFree } from '../domain/organization/names'
import { assertOwnPhone } from '../domain/organization/ownPhone'
import { administers } from '../domain/organization/rights'
import { organizations } from '../domain/organization/organizations'
import type { NodeEffect } from './effects'
import { nodesById } from './nodes'

export const rename = handler(method, async (input, { caller, now }) => {
  const { id, act, name, phone } = input
  const found = (await nodesById([id], 'parentId')).get(id)
  const { result, saved } = await recordAct<Organization, { id: string; version: number }, NodeEffect>(
    organizations,
    id,
    { id: act, act: 'rename', caller, now, input },
    (node) => {
      if (!administers(caller, node.path, now)) throw new Refusal('NOT_FOUND')
      assertOwnPhone(node.kind, phone)
      // Roots lie beside one another only in the store.
      if (node.parentId !== null) assertFree(name, id, found?.others ?? [])
      return {
        fields: { name, office: officeFor({ id, kind: node.kind, name, phone }, node.office) },
        effects: [{ id: act, kind: 'follow', nodeId: id, at: now }]
      }
    },
    (event) => ({ id, version: event.seq }),
    found?.node
  )
  if (saved) runEffectsLater(saved)
  return result
})
