import type { Engine } from '../engine'
import type { Answer } from '../contract'
import { textIn, type Request } from './request'

const nothing = { examined: 0, returned: 0 }

export function startTransaction(engine: Engine): Answer {
  return { body: { transactionId: engine.transactions.start() }, ...nothing }
}

export function commitTransaction(engine: Engine, request: Request): Answer {
  engine.transactions.commit(textIn(request, 'transactionId'))
  return { body: {}, ...nothing }
}

export function abortTransaction(engine: Engine, request: Request): Answer {
  engine.transactions.abort(textIn(request, 'transactionId'))
  return { body: {}, ...nothing }
}
