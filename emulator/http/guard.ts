import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', 'localhost'])

/**
 * Whether a request was meant for this server by a program or page of this machine. A name that was made to
 * resolve to 127.0.0.1 fails by its Host, a page of another site by its Origin.
 */
export function isLocal(request: IncomingMessage): boolean {
  const { host, origin } = request.headers
  if (!host || !LOOPBACK.has(hostName(`http://${host}`))) return false
  return origin === undefined || LOOPBACK.has(hostName(origin))
}

function hostName(address: string): string {
  try {
    return new URL(address).hostname
  } catch {
    return ''
  }
}
