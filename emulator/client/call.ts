import { CallError, tooLarge } from '../functions/callError'
import { BODY_LIMIT } from '../functions/functions'
import { BadBody, BodyTooLarge, readJson } from '../http/body'
import { replyText, replyJson } from '../http/reply'
import type { Handler } from '../http/router'
import { identify } from './identity'

// Room for the wrapping around the event, whose own limit is checked exactly where it is called.
const ENVELOPE = 4096

/**
 * `POST /client/call {name, data}` → `{result}` or `{errCode, errMsg}`: `wx.cloud.callFunction`.
 *
 * @param call runs a function for a person; the result is JSON text
 */
export function callDoor(call: (openid: string, name: string, event: string) => Promise<string>): Handler {
  return async (exchange) => {
    const { request, response } = exchange
    try {
      const openid = identify(exchange)
      const { name, data } = await readJson(request, BODY_LIMIT + ENVELOPE)
      const result = await call(openid, String(name), JSON.stringify(data ?? {}))
      replyText(response, 200, `{"result":${result}}`, 'application/json')
    } catch (error) {
      const { errCode, errMsg } = asCallError(error)
      replyJson(response, { errCode, errMsg })
    }
  }
}

function asCallError(error: unknown): CallError {
  if (error instanceof CallError) return error
  if (error instanceof BodyTooLarge) return tooLarge('request')
  if (error instanceof BadBody) return new CallError(-501007, 'INVALID_PARAM', error.message)
  throw error
}
