import path from 'node:path'
import send from 'send'
import { replyText } from './http/reply'
import type { Handler, Route } from './http/router'

/** Static files at `/`; a path without a file of its own gets `index.html`, whose script reads the path. */
export function siteRoutes(folder: string | undefined): Route[] {
  if (folder === undefined) {
    const handle: Handler = ({ response }) => void response.writeHead(302, { location: '/console' }).end()
    return [{ method: 'GET', path: '/', handle }]
  }
  const root = path.resolve(folder)
  const handle: Handler = ({ request, response, url }) => {
    const missing = () => replyText(response, 404, `${url.pathname} is not in the site`)
    const isPage = path.extname(url.pathname) === ''
    send(request, url.pathname, { root })
      .on('error', () => {
        if (isPage) send(request, '/index.html', { root }).on('error', missing).pipe(response)
        else missing()
      })
      .pipe(response)
  }
  return ['GET', 'HEAD'].map((method) => ({ method, path: '/*', handle }))
}
