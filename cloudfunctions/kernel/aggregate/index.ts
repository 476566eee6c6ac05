export { actOn } from './actOn'
export { change } from './change'
export { createOnce } from './createOnce'
export { decideAct, wayOf } from './decide'
export { defineAggregate, type Defined } from './define'
export {
  withoutHistory,
  type Aggregate,
  type AggregateName,
  type Effect,
  type HistoryEvent,
  type Listed
} from './document'
export { load, loadMany, type Readable } from './load'
export { actsAt, notNow } from './possible'
export { save, saveNew } from './save'
