import send from 'send'
import { replyText } from '../http/reply'
import type { Route } from '../http/router'
import type { Storage } from './storage'

/** Signed upload and download of stored files; downloads know ranges and conditional requests. */
export function fileRoutes(storage: Storage): Route[] {
  const download: Route['handle'] = ({ request, response, url }) => {
    const cloudPath = storage.allowed('GET', url)
    if (cloudPath === undefined) return replyText(response, 403, errorXml('AccessDenied'), 'application/xml')
    const file = storage.files.find(cloudPath)
    if (!file) return replyText(response, 404, errorXml('NoSuchKey'), 'application/xml')
    send(request, `/${file.content}`, { root: storage.files.contents, index: false })
      .on('headers', () => {
        response.setHeader('content-type', contentType(cloudPath))
        response.setHeader('access-control-allow-origin', '*')
        // A stored page must not run with the right of this server's own pages.
        response.setHeader('content-security-policy', 'sandbox')
        response.setHeader('x-content-type-options', 'nosniff')
      })
      .on('error', (error: { status?: number }) =>
        replyText(response, error.status ?? 500, 'the file cannot be read')
      )
      .pipe(response)
  }
  return [
    { method: 'GET', path: '/files/*', handle: download },
    { method: 'HEAD', path: '/files/*', handle: download },
    {
      method: 'PUT',
      path: '/files/*',
      handle: async ({ request, response, url }) => {
        const cloudPath = storage.allowed('PUT', url)
        if (cloudPath === undefined)
          return replyText(response, 403, errorXml('AccessDenied'), 'application/xml')
        await storage.files.put(cloudPath, request)
        response.writeHead(200).end()
      }
    }
  ]
}

function contentType(cloudPath: string): string {
  return TYPES[cloudPath.slice(cloudPath.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8'
}

// The object store speaks XML, and the SDK reads these four fields.
function errorXml(code: string): string {
  const fields = `<Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId>`
  return `<?xml version='1.0' encoding='utf-8' ?><Error>${fields}</Error>`
}
