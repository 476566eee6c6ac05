import { randomUUID } from 'node:crypto'
import { type AnswerLimit, TOO_LARGE, tooLargeAnswer } from '../answerLimit'
import type { CallLog } from '../functions/callLog'
import { BadBody, BodyTooLarge, readJson } from '../http/body'
import { isForm, readFields } from '../http/form'
import { replyBytes, replyText } from '../http/reply'
import type { Handler } from '../http/router'
import { WireError } from '../wireError'

const REQUEST_LIMIT = 16 * 1024 * 1024

/** What an action answers: `body` goes on the wire, as JSON or as it is; the counts are for the log. */
interface ActionAnswer {
  body: Record<string, unknown> | Buffer
  examined: number
  returned: number
}

export interface ActionContext {
  /** the function call that asked, when one did */
  callId: string | undefined
}

export type Action = (request: Record<string, unknown>, context: ActionContext) => Promise<ActionAnswer>

/**
 * The door the genuine SDK talks to. Errors go out with HTTP 200, because the SDK drops the code of any
 * other status.
 *
 * @param find the action of a name, or undefined when the local cloud does not have it
 * @param limit what the database may answer a function
 * @param warn told what is larger where that is let through
 */
export function adminDoor(
  find: (action: string) => Action | undefined,
  log: CallLog,
  limit: AnswerLimit,
  warn: (callId: string, problem: string) => void
): Handler {
  return async ({ request, response }) => {
    const requestId = randomUUID()
    const callId = request.headers['x-invocation']?.toString()
    const started = performance.now()
    let action = 'unreadable'
    let body: Record<string, unknown> = {}
    let answer: ActionAnswer = { body: {}, examined: 0, returned: 0 }
    let text = ''
    let failure: { code: string; message: string } | undefined
    try {
      if (callId !== undefined && log.isOver(callId)) throw new Error('what this call ran on was emptied')
      body = isForm(request) ? await readFields(request) : await readJson(request, REQUEST_LIMIT)
      action = String(body.action)
      const run = find(action)
      if (!run) throw new WireError('INVALID_PARAM', `${action} is not supported by the local cloud`)
      answer = await run(body, { callId })
      if (!Buffer.isBuffer(answer.body)) text = JSON.stringify({ requestId, ...answer.body })
      if (callId !== undefined && action.startsWith('database.')) {
        const problem = tooLargeAnswer(limit, `${action} of ${String(body.collectionName)}`, text)
        if (problem && limit.strict) throw new WireError(TOO_LARGE, problem)
        if (problem) warn(callId, problem)
      }
    } catch (error) {
      failure = asFailure(error)
    }
    if (callId !== undefined) {
      const { examined, returned } = answer
      const ms = performance.now() - started
      const collection = typeof body.collectionName === 'string' ? { collection: body.collectionName } : {}
      const error = failure ? { error: `${failure.code}: ${failure.message}` } : {}
      const after = log.find(callId)?.ms !== undefined
      log.addStoreCall(callId, { action, ...collection, ms, examined, returned, after, ...error })
    }
    if (failure) text = JSON.stringify({ requestId, ...failure })
    if (!failure && Buffer.isBuffer(answer.body)) replyBytes(response, answer.body)
    else replyText(response, 200, text, 'application/json')
  }
}

function asFailure(error: unknown): { code: string; message: string } {
  if (error instanceof WireError) return { code: error.code, message: error.message }
  if (error instanceof BodyTooLarge) return { code: 'EXCEED_REQUEST_LIMIT', message: error.message }
  if (error instanceof BadBody) return { code: 'INVALID_PARAM', message: error.message }
  return { code: 'SYS_ERR', message: error instanceof Error ? String(error.stack) : String(error) }
}
