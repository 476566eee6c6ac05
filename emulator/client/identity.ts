import { randomBytes } from 'node:crypto'
import type { Exchange } from '../http/router'

const OPENID = /^[A-Za-z][A-Za-z0-9_-]{2,63}$/
const YEAR_SECONDS = 31_536_000

/**
 * Who calls: the `x-openid` header, else the `openid` cookie; anyone else becomes an anonymous visitor whose
 * generated openid is set as a cookie. Nothing in a body counts.
 */
export function identify({ request, response }: Exchange): string {
  const named = request.headers['x-openid']?.toString() ?? readCookie(request.headers.cookie)
  if (named !== undefined && isOpenid(named)) return named
  const visitor = `oVisitor${randomBytes(10).toString('hex')}`
  response.setHeader('set-cookie', identityCookie(visitor))
  return visitor
}

/** The SDK reads a value of digits alone as a number, so an openid begins with a letter. */
export const isOpenid = (value: unknown): value is string => typeof value === 'string' && OPENID.test(value)

export const identityCookie = (openid: string): string =>
  `openid=${openid}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`

function readCookie(header: string | undefined): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith('openid='))
    ?.slice('openid='.length)
}
