import { migrate as method } from '../../types/api/ops/rewrites'
import { handler } from '../kernel/handler'
import { begin } from './begin'
import { migrations } from './migrations'
import { rootRunBy } from './root'
import { latest } from './view'

/** A migration bears its number as an id: one that ran before is not begun again. */
export const migrate = handler(method, async (_input, { caller, now }) => {
  rootRunBy(caller, now)
  const all = migrations.map(({ number, what }) => ({
    _id: `migration.${number}`,
    migration: number,
    name: 'migration',
    order: number,
    what
  }))
  await begin(all, caller, now)
  return latest()
})
