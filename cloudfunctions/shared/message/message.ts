import type { Effect } from '../../kernel/aggregate'
import { collection } from '../../kernel/cloud'

/** Something to be told to a person, or to the office of a node; its `id` derives from the event it tells of. */
export interface MessageEffect extends Effect {
  kind: 'message'
  /** A person, or a node whose officers (of a town: whose office) are told. */
  to: string
  /** Who acted: an office hears of what one of its people did, that person does not. */
  by: string
  /** The page that shows what it is about. */
  page: string
  subject: string
  text: string
  at: Date
}

/** Writes one message; a repetition writes the same document. */
export async function writeMessage({ id, kind: _kind, ...message }: MessageEffect): Promise<void> {
  const data = { ...message, key: `${message.at.toISOString()} ${id}` }
  await collection('messages').doc(id).set({ data })
}
