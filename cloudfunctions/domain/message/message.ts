import type { Template } from '../../../types/domain/templates'
import type { Effect } from '../../kernel/aggregate'

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
