import type { Inbox } from './inbox'
import { Refused } from './refused'

/** Answers one open API; the success code and message are added outside. Throws Refused. */
export type OpenApi = (params: Record<string, unknown>) => Record<string, unknown>

/** WeChat's answer to a call of an open API: `{errCode, errMsg, …}`, code 0 where it was done. */
export type AskOpenApi = (name: string, params: Record<string, unknown>) => Record<string, unknown>

/** Asks an open API by its name. Everything asked is kept in the inbox; an unknown one is refused by name. */
export const openApiPort =
  (apis: Record<string, OpenApi>, inbox: Inbox, now: () => number): AskOpenApi =>
  (name, params) => {
    const answer = ask(apis, name, params)
    inbox.add({ at: now(), api: name, params, answer })
    return answer
  }

function ask(apis: Record<string, OpenApi>, name: string, params: Record<string, unknown>) {
  try {
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined
    if (!api) throw new Refused(-604100, `${name} is not supported by the local cloud`)
    return { errCode: 0, errMsg: 'ok', ...api(params) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { errCode: error.errCode, errMsg: error.message }
  }
}
