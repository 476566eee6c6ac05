import * as z from 'zod/mini'
import { token } from '../shapes'

export const chatShapes = {
  /** What WeChat gave for the chat: good for a few minutes, for the caller alone. */
  cloudId: token(512),
  /** What tying and untying answer; a repeated act answers the same again. */
  tied: z.object({ groupId: z.string(), version: z.int() })
}
