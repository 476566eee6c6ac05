import { splitText } from '../../types/domain/text'
import { openApi } from './cloud'

/**
 * THE port to WeChat's open APIs. The SDK takes the same way to WeChat and to the local cloud, so that nothing here
 * is imitated but the answers.
 */

/** WeChat did not do what was asked, or nobody knows whether it did. */
export class WechatFailure extends Error {
  constructor(
    readonly code: number,
    message: string,
    /** Whether it surely was not done, so that asking again does nothing twice. */
    readonly undone: boolean
  ) {
    super(message)
  }
}

/** Codes of the SDK for what got lost on the way, there or back. */
const lost = [-501001, -501002, -601001, -601003, -601008, -604102]
/** Where no connection came about, nothing left. */
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/

function failureOf(error: unknown): WechatFailure {
  const { errCode = -1, errMsg = String(error) } = (error ?? {}) as { errCode?: number; errMsg?: string }
  // -1 is WeChat's own word for being busy, and the SDK's for whatever it does not know.
  const known = errCode === -1 ? /system error/i.test(errMsg) : !lost.includes(errCode)
  return new WechatFailure(errCode, errMsg, known || neverLeft.test(errMsg))
}

/** What is sent to a person by a template they consented to; a field's value fits its kind already. */
export interface SubscribeMessage {
  openid: string
  /** Id of the template. */
  template: string
  /** The page a tap opens, as the app knows it: `/pages/…`. */
  page: string
  data: Record<string, { value: string }>
}

const refuses = 43101

/**
 * Sends one subscription message. `refused`: the person took their consent back.
 * Throws WechatFailure.
 */
export async function sendSubscribeMessage(message: SubscribeMessage): Promise<'sent' | 'refused'> {
  const { openid: touser, template: templateId, page, data } = message
  try {
    await openApi.subscribeMessage.send({ touser, templateId, page: page.replace(/^\//, ''), data })
    return 'sent'
  } catch (error) {
    const failure = failureOf(error)
    if (failure.code === refuses) return 'refused'
    throw failure
  }
}

/** Where words are written: in a profile, a comment, a forum, or a log of what people do. */
export type Scene = 1 | 2 | 3 | 4
export const verdicts = ['pass', 'review', 'risky'] as const
export type Verdict = (typeof verdicts)[number]

/** Characters that one check takes. */
const checkedAtOnce = 2500
/** WeChat checks the words only of who used the program within two hours: 61010, or does not know them: 40003. */
const notAround = [61010, 40003]

/**
 * Has words checked that are to be seen by others; the strictest verdict of their pieces. Who is not around any more
 * cannot be checked for: that is for a person to look at.
 * Throws WechatFailure.
 */
export async function checkText(words: { openid: string; text: string; scene: Scene }): Promise<Verdict> {
  const { openid, text, scene } = words
  const found: Verdict[] = []
  for (const content of splitText(text, checkedAtOnce))
    found.push(await checkPiece({ openid, content, scene }))
  return verdicts.findLast((verdict) => found.includes(verdict))!
}

async function checkPiece(piece: { openid: string; content: string; scene: Scene }): Promise<Verdict> {
  try {
    const answer = await openApi.security.msgSecCheck({ ...piece, version: 2 })
    const suggested = (answer as { result?: { suggest?: unknown } }).result?.suggest
    return verdicts.find((verdict) => verdict === suggested) ?? 'review'
  } catch (error) {
    const failure = failureOf(error)
    if (notAround.includes(failure.code)) return 'review'
    throw failure
  }
}
