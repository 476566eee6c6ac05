import Taro from '@tarojs/taro'
import { createEmitter } from './emitter'

/** The person does not want us to see this; the page must go on without it. */
export class PrivacyRefused extends Error {}

type Answer = (option: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void

/** The button a person agrees with; WeChat checks that it was really tapped. */
export const agreeButtonId = 'agree-privacy'

const asked = createEmitter()
let pending: Answer | undefined

/** WeChat's question whether we may see photos or the place, waiting to be put to the person. */
export const consent = {
  subscribe: asked.subscribe,
  isAsked: () => pending !== undefined,
  /** Answers every question that waits. */
  answer(agreed: boolean) {
    pending?.(agreed ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' })
    pending = undefined
    asked.emit()
  }
}

/** Begins to hear WeChat's questions; called once when the app starts. */
export function listenForConsent() {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.onNeedPrivacyAuthorization((resolve: Answer) => {
    pending = resolve
    resolve({ event: 'exposureAuthorization' })
    asked.emit()
  })
}

/**
 * Asks the phone for something private.
 * @param nothing what to answer when the person changed their mind
 * @throws PrivacyRefused when the person, or the phone for them, says no
 */
export async function guarded<Value>(ask: () => Promise<Value>, nothing: Value): Promise<Value> {
  try {
    return await ask()
  } catch (thrown) {
    const { errMsg = '', errno } = (thrown ?? {}) as { errMsg?: string; errno?: number }
    if (errno === 103 || errno === 104 || /privacy|auth deny|authorize|denied/i.test(errMsg)) {
      throw new PrivacyRefused()
    }
    if (/cancel/i.test(errMsg)) return nothing
    throw thrown
  }
}
