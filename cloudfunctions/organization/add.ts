import { add as method } from '../../types/api/organization/add'
import { load, save } from '../kernel/aggregate'
import { idNamedBy } from '../kernel/derivedId'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { createRecord } from '../kernel/record'
import { Refusal } from '../kernel/refusal'
import { fitsBelow, officeFor } from '../domain/organization/kinds'
import { assertFree } from '../domain/organization/names'
import { assertOwnPhone } from '../domain/organization/ownPhone'
import { administers } from '../domain/organization/rights'
import type { Node } from './effects'
import { nodesById } from './nodes'

export const add = handler(method, async (input, { caller, now }) => {
  const { parentId, kind, name, phone } = input
  const id = idNamedBy('n', input.id)
  const above = (await nodesById([parentId], '_id')).get(parentId)
  const parent = above?.node
  if (!parent || !administers(caller, parent.path, now)) throw new Refusal('NOT_FOUND')
  if (!fitsBelow(kind, parent.kind)) throw new Refusal('KIND_UNFIT')
  assertOwnPhone(kind, phone)
  assertFree(name, id, above!.others)
  const print = fingerprint(caller._id, 'add', input)
  const doc: Organization = {
    _id: id,
    name,
    kind,
    parentId,
    path: [...parent.path, id],
    office: officeFor({ id, kind, name, phone }, parent.office)
  }
  const by = { id: caller._id, name: caller.name }
  const answer = { id, version: 1 }
  if (await save('organizations', null, createRecord(doc, { id, print, at: now, act: 'add', by })))
    return answer
  const there = await load<Node>('organizations', id)
  if (there?.history[0]?.print !== print) throw new Refusal('ACT_REUSED')
  return answer
})
