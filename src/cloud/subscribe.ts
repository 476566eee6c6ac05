import Taro from '@tarojs/taro'
import { consent as accountConsent } from '../../types/api/account/consent'
import { templatesAtOnce, type Template } from '../../types/domain/templates'
import { call } from './call'
import { newId } from './ids'
import { lastMe, ownerId } from './me'
import { storage } from './storage'

/**
 * What came of asking: `accepted` and counted; `refused`; `failed`: WeChat would not ask, or the cloud was not reached.
 */
export type Asked = 'accepted' | 'refused' | 'failed'

const refusedKey = () => `subscribe-refused:${ownerId()}`
const today = () => new Date().toDateString()

/** WeChat's ids of templates, by what they are for; only those this deployment has. */
const idsOf = (wanted: readonly Template[]): [Template, string][] =>
  wanted.flatMap((template) => {
    const id = lastMe()?.templates?.[template]
    return id ? [[template, id] as [Template, string]] : []
  })

/** Whether it makes sense to ask: there is something to ask about, and nobody refused today. */
export const mayAsk = (wanted: readonly Template[]): boolean =>
  idsOf(wanted).length > 0 && storage.get(refusedKey()) !== today()

/**
 * Asks, by WeChat's own sheet, whether messages of these kinds may be sent: one of each. To be called in a tap and
 * before anything is waited for, since WeChat asks in no other moment. Never throws; a refusal stands for the day.
 */
export async function subscribe(wanted: readonly Template[]): Promise<Asked> {
  const asked = idsOf(wanted).slice(0, templatesAtOnce)
  try {
    const accepted = await acceptedOf(asked)
    if (accepted.length === 0) {
      storage.set(refusedKey(), today())
      return 'refused'
    }
    await call(accountConsent, { act: await newId(), accepted })
    return 'accepted'
  } catch {
    return 'failed'
  }
}

async function acceptedOf(asked: [Template, string][]): Promise<Template[]> {
  // The development cloud has no sheet of WeChat's: the tap itself is the consent.
  if (process.env.TARO_ENV !== 'weapp') return asked.map(([template]) => template)
  const option = { tmplIds: asked.map(([, id]) => id) } as Taro.requestSubscribeMessage.Option
  const answer: Record<string, unknown> = { ...(await Taro.requestSubscribeMessage(option)) }
  return asked.flatMap(([template, id]) => (answer[id] === 'accept' ? [template] : []))
}
