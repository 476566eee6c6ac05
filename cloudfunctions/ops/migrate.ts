import { migrate as method } from '../../types/api/ops/rewrites'
import { handler } from '../kernel/handler'
import { begin } from './begin'
import { migrations } from './migrations'
import { assertRunsDeployment } from './root'
import { latest } from './view'

/** A migration bears its number as an id: one that ran before is not begun again. */
export const migrate = handler(method, async (_input, { caller, now }) => {
  assertRunsDeployment(caller, now)
  for (const migration of migrations) {
    const { number } = migration
    const begun = { _id: `migration.${number}`, migration: number, name: 'migration', order: number }
    await begin(begun, migration, caller, now)
  }
  return latest()
})
