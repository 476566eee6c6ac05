import { contract, type MethodName } from '../../types/api'
import type { Method } from '../../types/api/contract'
import type { TestCloud } from './startTestCloud'

/** Calls of the store that a list or a read may take, and an act (architecture.md §Budgets). */
export const readBudget = 2
export const actBudget = 3

/** What the last call asked of the database, as `getDocument persons`, in order; effects may be among it. */
export const askedOf = (cloud: TestCloud): string[] =>
  cloud.emulator
    .calls()
    .at(-1)!
    .storeCalls.filter(({ action }) => action.startsWith('database.'))
    .map(({ action, collection }) => `${action.slice('database.'.length)} ${collection}`)

/**
 * Looking for words asks once more: which matters the terms list, and then for those. It is told here by name, so
 * that no other reading takes that liberty. What is limited is counted beside the loading of who calls (decision 0038):
 * one more, for which nobody waits.
 */
export const budgetOf = (method: MethodName): number => {
  const { limit }: Method = contract[method]
  const byWords = method === 'matter.alike' || method === 'matter.search'
  return readBudget + (byWords ? 1 : 0) + (limit ? 1 : 0)
}
