import type { z } from 'zod/mini'
import type { messageRow } from '../../../types/api/account/messages'
import { counted, type StoredMessage } from './stored'

/** A message as the inbox shows it: the latest of a line with how many they are, or one `alone`. */
export function rowOf(message: StoredMessage, alone = false): z.input<typeof messageRow> {
  const { _id: id, matterId, page, at, line, bundle, times = 1 } = message
  const many = alone ? 1 : times
  return {
    id,
    ...counted(message, many),
    ...(matterId && { matterId }),
    ...(page && { page }),
    at: at.toISOString(),
    times: many,
    ...(many > 1 && bundle?.wide && line && { line })
  }
}
