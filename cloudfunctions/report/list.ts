import { list as method, type reportScopes } from '../../types/api/report/list'
import type { Role } from '../../types/domain/roles'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Projection } from '../domain/fieldReport/report'
import { pageOf } from './page'

type Scope = (typeof reportScopes)[number]

/** Whose office a scope is, and what lies in it. */
const scopes: Record<Scope, { role: Role; where: Partial<Record<keyof Projection, unknown>> }> = {
  village: { role: 'officer', where: { tray: _.in(['village', 'both'] satisfies Projection['tray'][]) } },
  town: { role: 'townOffice', where: { tray: _.in(['town', 'both'] satisfies Projection['tray'][]) } },
  important: { role: 'townOffice', where: { marked: true } }
}

export const list = handler(method, ({ scope, nodeId, after }, { caller, now }) => {
  const { role, where } = scopes[scope]
  const nodes = nodesOf(caller, role, now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen || !nodes.includes(chosen)) throw new Refusal('NOT_FOUND')
  // Whom a report is about, or its case goes past, gets no row of it, whatever they hold (boundaries.md).
  const unconcerned = { path: chosen, about: _.neq(caller._id), past: _.neq(caller._id) }
  return pageOf({ ...unconcerned, ...where, ...(after && { key: _.lt(after) }) }, 'key', caller, now)
})
