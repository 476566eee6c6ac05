import type { Template } from '../../../types/domain/templates'
import type { Effect } from '../../kernel/aggregate'
import { insert } from '../../kernel/insert'

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
  await insert('messages', { _id: id, ...message, key, sendAt: message.at })
}
