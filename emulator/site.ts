import sirv from 'sirv'
import { replyText } from './http/reply'
import type { Handler, Route } from './http/router'

/** `app.0a1b2c3d.js`: named after what is in it, so what a browser kept of it is right for good. */
const isNamedByContent = (pathname: string): boolean => /\.[0-9a-f]{8}\.\w+$/.test(pathname)

/**
 * Static files at `/`, compressed where a compressed copy lies beside them; a path without a file of its own gets
 * `index.html`, whose script reads the path.
 */
export function siteRoutes(folder: string | undefined): Route[] {
  if (folder === undefined) {
    const handle: Handler = ({ response }) => void response.writeHead(302, { location: '/console' }).end()
    return [{ method: 'GET', path: '/', handle }]
  }
  const serve = sirv(folder, {
    // Looks at the folder anew each time: it may be built again meanwhile.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    single: true,
    // A file that is not there is missing, whatever its address looks like.
    ignores: /\.\w+$/,
    setHeaders: (response, pathname) => {
      if (isNamedByContent(pathname))
        response.setHeader('cache-control', 'public, max-age=31536000, immutable')
    }
  })
  const handle: Handler = ({ request, response, url }) =>
    serve(request, response, () => replyText(response, 404, `${url.pathname} is not in the site`))
  return ['GET', 'HEAD'].map((method) => ({ method, path: '/*', handle }))
}
