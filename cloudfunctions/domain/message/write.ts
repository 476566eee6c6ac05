import { insert } from '../../kernel/insert'
import { keyAt } from '../../kernel/keys'
import { burstMs, lineOf, settleLine } from './line'
import type { MessageEffect } from './message'

/**
 * THE way a message is written: into the inbox of whom it is for, and into the queue of what WeChat is still to be
 * asked to send. A repetition changes nothing, also after it was sent.
 */
export async function writeMessage({ id, kind: _kind, ...message }: MessageEffect): Promise<void> {
  const key = keyAt(message.at, id)
  const line = lineOf(message)
  if (line === null) {
    await insert('messages', { _id: id, ...message, key, sendAt: message.at })
    return
  }
  // What comes in a burst waits for the rest of it, unless nobody can wait.
  const sendAt = message.urgent ? message.at : new Date(message.at.getTime() + burstMs)
  await insert('messages', { _id: id, ...message, key, sendAt, line, lineKey: key, times: 1 })
  await settleLine(line)
}
