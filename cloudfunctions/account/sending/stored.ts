import type { Message } from '../../shared/message/message'

/** A message as stored; `sendAt` until it was handed out to those who read it. */
export interface StoredMessage extends Message {
  _id: string
  key: string
  sendAt?: Date
}
