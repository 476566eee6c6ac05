import type { IncomingMessage, ServerResponse } from 'node:http'
import { BadBody } from './body'
import { isLocal } from './guard'
import { replyJson, replyText } from './reply'

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

export type Handler = (exchange: Exchange) => Promise<void> | void

/** `path` matches exactly, or as a prefix when it ends with `*`; the first match wins. */
export interface Route {
  method: string
  path: string
  handle: Handler
}

const ORIGIN = 'http://127.0.0.1'

/** A request listener over routes. A bad body is told to its sender; whatever else a handler throws is logged. */
export function listener(routes: Route[], log: (line: string) => void) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isLocal(request))
      return replyText(response, 403, 'only pages and programs of this machine are served')
    const address = request.url ?? '/'
    if (!URL.canParse(address, ORIGIN)) return replyText(response, 400, `${address} is no address`)
    const url = new URL(address, ORIGIN)
    const route = routes.find(({ method, path }) => method === request.method && matches(path, url.pathname))
    if (!route) return replyText(response, 404, `${request.method} ${url.pathname} is not served`)
    Promise.resolve({ request, response, url })
      .then(route.handle)
      .catch((error: unknown) => {
        if (error instanceof BadBody) return replyText(response, error.status, error.message)
        log(`${request.method} ${url.pathname}: ${error instanceof Error ? error.stack : String(error)}`)
        if (response.headersSent) response.destroy()
        else replyJson(response, { errCode: -501001, errMsg: 'the emulator failed; see its log' }, 500)
      })
  }
}

function matches(path: string, actual: string): boolean {
  return path.endsWith('*') ? actual.startsWith(path.slice(0, -1)) : path === actual
}
