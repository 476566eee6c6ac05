import type { Exchange, Handler, Route } from '../http/router'

/** Lets pages of a development server on another port of this machine use a route; other origins never get here. */
export function withCors(routes: Route[]): Route[] {
  const open = routes.map((route) => ({ ...route, handle: allowing(route.handle) }))
  const paths = [...new Set(routes.map((route) => route.path))]
  const preflight = allowing(({ response }) => void response.writeHead(204).end())
  return [...open, ...paths.map((path) => ({ method: 'OPTIONS', path, handle: preflight }))]
}

function allowing(handle: Handler): Handler {
  return (exchange: Exchange) => {
    const { origin } = exchange.request.headers
    if (origin !== undefined) {
      exchange.response.setHeader('access-control-allow-origin', origin)
      exchange.response.setHeader('access-control-allow-credentials', 'true')
      exchange.response.setHeader('access-control-allow-headers', 'content-type, x-openid')
      exchange.response.setHeader('vary', 'origin')
    }
    return handle(exchange)
  }
}
