import { randomUUID } from 'node:crypto'
import type { Markers } from '../contract'
import type { OpenApi } from './port'
import { Refused, requireNoTrouble, requireText } from './refused'
import type { Troubles } from './troubles'
import type { Visits } from './visits'

const LONGEST = 2500
const LABELS = { pass: 100, review: 21000, risky: 20001 }

/** security.msgSecCheck, version 2: the verdict follows the marker words. */
export function msgSecCheck(markers: Markers, visits: Visits, troubles: Troubles): OpenApi {
  return (params) => {
    const content = requireText(params, 'content')
    const openid = requireVisitor(params, visits)
    // Whoever refuses messages is checked all the same.
    requireNoTrouble(openid, troubles, (code) => code !== 43101)
    if ([...content].length > LONGEST) throw new Refused(45002, 'content size out of limit')
    const result = judge(content, markers)
    return { traceId: randomUUID(), result, detail: [{ strategy: 'content_model', errcode: 0, ...result }] }
  }
}

/**
 * security.mediaCheckAsync: answers a traceId; the verdict, by marker words in the address, is pushed later.
 *
 * @param push delivers a message to the function that receives pushed messages
 */
export function mediaCheckAsync(
  markers: Markers,
  visits: Visits,
  push: (message: Record<string, unknown>) => void
): OpenApi {
  return (params) => {
    const mediaUrl = requireText(params, 'mediaUrl')
    const openid = requireVisitor(params, visits)
    const traceId = randomUUID()
    const result = judge(decoded(mediaUrl), markers)
    push({
      MsgType: 'event',
      Event: 'wxa_media_check',
      FromUserName: openid,
      trace_id: traceId,
      version: 2,
      result
    })
    return { traceId }
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    throw new Refused(40097, 'invalid args: mediaUrl')
  }
}

function requireVisitor(params: Record<string, unknown>, visits: Visits): string {
  if (params.version !== 2) throw new Refused(40097, 'invalid args: version must be 2')
  const openid = requireText(params, 'openid')
  if (!visits.isRecent(openid))
    throw new Refused(61010, 'code is expired: no visit of this user within 2 hours')
  return openid
}

function judge(text: string, markers: Markers) {
  const has = (words: string[]) => words.some((word) => text.includes(word))
  const suggest = has(markers.risky) ? 'risky' : has(markers.review) ? 'review' : 'pass'
  return { suggest, label: LABELS[suggest as keyof typeof LABELS] }
}
