import type { Template } from '../../../types/domain/templates'
import type { Effect } from '../../kernel/aggregate'
import { insert } from '../../kernel/insert'
import { burstMs, lineOf, settleLine } from './line'

/** Something to be told to a person, to all of a household, or to the office of a node. */
export interface Message {
  /** A person, a household, or a node whose officers (of a town: whose office) are told. */
  to: string
  /** Who acted: an office hears of what one of its people did, that person does not. */
  by: string
  /** What it is about: a matter, or else the page that shows it. */
  matterId?: string
  page?: string
  subject: string
  text: string
  at: Date
  /** The template it goes by in WeChat; a plain notice where none is named. */
  template?: Template
  /** Does not wait for the end of the reader's quiet hours. */
  urgent?: true
  /** Told to a person for what they serve as: who stands in for them while they are away reads it too. */
  duty?: true
  /** Ids of those a matter is about: they hear nothing of it, in whatever office they sit (boundaries.md). */
  about?: string[]
  /** Where many of its sort can come to one reader at once: they are one line. */
  bundle?: Bundle
}

/** By what messages are one line, and how that line counts them. */
export interface Bundle {
  /** The condition; the reader, the day and whom it goes past make a line besides. */
  of: string
  /** The sentence for more than one, `#` for how many. */
  many: string
  /** They are about several things, so that the line leads to a list of them. */
  wide?: true
}

/** The effect that tells it; its `id` derives from the event it tells of. */
export interface MessageEffect extends Effect, Message {
  kind: 'message'
}

/**
 * THE way a message is written: into the inbox of whom it is for, and into the queue of what WeChat is still to be
 * asked to send. A repetition changes nothing, also after it was sent.
 */
export async function writeMessage({ id, kind: _kind, ...message }: MessageEffect): Promise<void> {
  const key = `${message.at.toISOString()} ${id}`
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
