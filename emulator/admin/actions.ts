import type { OpenData } from '../chat/cloudIds'
import type { Database } from '../database'
import { CallError } from '../functions/callError'
import type { Functions } from '../functions/functions'
import type { AskOpenApi } from '../openapi/port'
import { wxOpenApi } from '../openapi/wire'
import type { StorageActions } from '../storage/actions'
import { WireError } from '../wireError'
import type { Action, ActionContext } from './wire'

export interface Services {
  database: Database
  storage: StorageActions
  functions: Functions
  /** what stands for a cloudID, for the caller of the invocation that carries the token */
  exchange: (cloudId: string, token: string) => OpenData
  openApi: AskOpenApi
  /** tells which call the database's next warnings belong to */
  attribute: (context: ActionContext, run: () => ReturnType<Action>) => ReturnType<Action>
}

/** Finds the action of a name; the database refuses what it does not have itself, naming it. */
export function actions(services: Services): (name: string) => Action | undefined {
  const { database, storage, functions, exchange, openApi, attribute } = services
  return (name) => {
    if (name.startsWith('database.')) {
      return (request, context) => attribute(context, () => database.handle(name, request))
    }
    if (name === 'functions.invokeFunction') return (request) => invoke(functions, request)
    if (name === 'wx.openApi') {
      return async (request) => ({ body: wxOpenApi(request, exchange, openApi), examined: 0, returned: 0 })
    }
    return Object.hasOwn(storage, name) ? storage[name] : undefined
  }
}

async function invoke(functions: Functions, request: Record<string, unknown>) {
  const { function_name: name, request_data: data } = request
  if (typeof name !== 'string') throw new WireError('INVALID_PARAM', 'function_name is not a string')
  const event = typeof data === 'string' && data !== '' ? data : '{}'
  try {
    const result = await functions.call(name, event, { source: 'scf' })
    return { body: { data: { response_data: result } }, examined: 0, returned: 0 }
  } catch (error) {
    if (error instanceof CallError) throw new WireError(error.code, error.message)
    throw error
  }
}
