import { add as method } from '../../types/api/organization/add'
import { createOnce } from '../kernel/aggregate'
import { idNamedBy } from '../kernel/derivedId'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { fitsBelow, officeFor } from '../domain/organization/kinds'
import { assertFree } from '../domain/organization/names'
import { assertOwnPhone } from '../domain/organization/ownPhone'
import { administers } from '../domain/organization/rights'
import { organizations } from '../domain/organization/organizations'
import type { Node } from './effects'
import { nodesById } from './nodes'

export const add = handler(method, async (input, { caller, now }) => {
  const { parentId, kind, name, phone } = input
  const id = idNamedBy('n', input.id)
  const print = fingerprint(caller._id, 'add', input)
  const by = { id: caller._id, name: caller.name }
  return createOnce<Node, { id: string; version: number }>({
    aggregate: organizations,
    id,
    print,
    async prepare() {
      const above = (await nodesById([parentId], '_id')).get(parentId)
      const parent = above?.node
      if (!parent || !administers(caller, parent.path, now)) throw new Refusal('NOT_FOUND')
      if (!fitsBelow(kind, parent.kind)) throw new Refusal('KIND_UNFIT')
      assertOwnPhone(kind, phone)
      assertFree(name, id, above!.others)
      const path = [...parent.path, id]
      const office = officeFor({ id, kind, name, phone }, parent.office)
      const node = { _id: id, name, kind, parentId, path, office }
      return organizations.begin(node, { id, print, at: now, act: 'add', by })
    },
    answer: () => ({ id, version: 1 }),
    saved: () => undefined
  })
})
