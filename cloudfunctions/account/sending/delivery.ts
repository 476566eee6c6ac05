import type { Template } from '../../../types/domain/templates'
import type { StoredMessage } from '../../domain/account/stored'

/**
 * How far telling one person in WeChat is. `waiting` and `sending` are under way; all others are final:
 * `sent`; `noConsent`: not tried, since the person did not consent (any more); `gone`: the person is not one of the
 * readers any more; `refused`: WeChat says that the person refuses; `failed`: WeChat failed until the last try;
 * `unsure`: it broke while it was sent and may have arrived, so that it is not sent again.
 */
export type DeliveryState =
  'waiting' | 'sending' | 'sent' | 'noConsent' | 'gone' | 'refused' | 'failed' | 'unsure'

/** One message to one person, as far as WeChat is concerned; the inbox has it in any case. */
export interface Delivery {
  /** The message and the person: nobody is told the same twice. */
  _id: string
  messageId: string
  /** For how many of its line the message stands; one where it is absent. */
  times?: number
  to: string
  template: Template
  state: DeliveryState
  /** When it is taken up next; while it is sent, when it counts as broken off. Absent once it is final. */
  sendAt?: Date
  /** How often WeChat failed. */
  tries: number
  /** Whether a consent was taken for it; the next try uses the same one. */
  paid: boolean
  /** What WeChat said last, where it did not send. */
  error?: { code: number; message: string }
  endedAt?: Date
}

declare module '../../kernel/documents' {
  interface Documents {
    deliveries: Delivery
  }
}

/** A delivery that begins. */
export const deliveryOf = (
  { _id: messageId, template = 'notice' }: Pick<StoredMessage, '_id' | 'template'>,
  to: string,
  times: number,
  now: Date
): Delivery => ({
  _id: `${messageId}.${to}`,
  messageId,
  to,
  template,
  ...(times > 1 && { times }),
  state: 'waiting',
  sendAt: now,
  tries: 0,
  paid: false
})
