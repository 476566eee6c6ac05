import { BadBody, readJson } from '../http/body'
import { replyJson } from '../http/reply'
import type { Route } from '../http/router'
import type { Inbox } from './inbox'
import { Refused } from './refused'

/** Answers one open API; the success code and message are added outside. Throws Refused. */
export type OpenApi = (params: Record<string, unknown>) => Record<string, unknown>

const LIMIT = 6 * 1024 * 1024

/**
 * `POST /openapi {api, params}` → WeChat's answer `{errCode, errMsg, …}`. Everything asked is kept in the
 * inbox; an api the port does not have is refused by name, a body that is no JSON with 47001.
 */
export function openApiRoute(apis: Record<string, OpenApi>, inbox: Inbox, now: () => number): Route {
  return {
    method: 'POST',
    path: '/openapi',
    handle: async ({ request, response }) => {
      let body: Record<string, unknown>
      try {
        body = await readJson(request, LIMIT)
      } catch (error) {
        if (!(error instanceof BadBody)) throw error
        return replyJson(response, {
          errCode: 47001,
          errMsg: `openapi:fail data format error: ${error.message}`
        })
      }
      const { api: name, params: given } = body
      const api = String(name)
      const params = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
      const answer = ask(apis, api, params)
      inbox.add({ at: now(), api, params, answer })
      replyJson(response, answer)
    }
  }
}

function ask(apis: Record<string, OpenApi>, name: string, params: Record<string, unknown>) {
  try {
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined
    if (!api) throw new Refused(-604100, `${name} is not supported by the local cloud`)
    return { errCode: 0, errMsg: `openapi.${name}:ok`, ...api(params) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { errCode: error.errCode, errMsg: `openapi.${name}:fail ${error.message}` }
  }
}
