import { createHash } from 'node:crypto'
import { openData, ownAppid } from './cloud'
import { Refusal } from './refusal'

/**
 * Which WeChat chat a cloudID stands for: the one door for it, since the client can write whatever it likes into
 * an event. WeChat itself answers, for the caller of this very call and for this program alone. The answer is a
 * digest of the chat's opengid: enough to know the chat again, and nothing else can be done with it.
 * Errors: CHAT_UNKNOWN (forged, expired, another person's, or no group chat), CHAT_FOREIGN (another program's).
 */
export async function chatOf(cloudId: string): Promise<string> {
  const data = await openData(cloudId)
  if (!data) throw new Refusal('CHAT_UNKNOWN')
  const { opengid, watermark } = data as { opengid?: unknown; watermark?: { appid?: unknown } }
  if (watermark?.appid !== undefined && watermark.appid !== ownAppid()) throw new Refusal('CHAT_FOREIGN')
  if (typeof opengid !== 'string' || opengid === '') throw new Refusal('CHAT_UNKNOWN')
  return createHash('sha256').update(opengid).digest('base64url')
}
