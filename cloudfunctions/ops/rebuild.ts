import { rebuild as method } from '../../types/api/ops/rewrites'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { begin } from './begin'
import { unfinished } from './goOn'
import { rebuilders } from './rewriters'
import { rootRunBy } from './root'
import { latest } from './view'

/** One at a time: what the act itself began before is no other one. */
export const rebuild = handler(method, async ({ act }, { caller, now }) => {
  rootRunBy(caller, now)
  const others = (await unfinished()).filter(
    ({ _id, migration }) => migration === null && !_id.startsWith(`${act}.`)
  )
  if (others.length > 0) throw new Refusal('REWRITE_RUNNING')
  const all = Object.entries(rebuilders).map(([name, { what }], order) => ({
    _id: `${act}.${name}`,
    migration: null,
    name,
    order,
    what
  }))
  await begin(all, caller, now)
  return latest()
})
