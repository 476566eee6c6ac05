import * as z from 'zod/mini'
import { moment } from '../shapes'

/** Stored data that is written anew in parts, as far as it is. Counts are of documents. */
export const rewriteView = z.object({
  id: z.string(),
  /** The number of a migration; null where a collection is derived anew from its histories. */
  migration: z.nullable(z.int()),
  /** What is written anew, in words. */
  what: z.string(),
  begunAt: moment,
  endedAt: z.nullable(moment),
  /** How many there were when it came to its turn (0 before), and how many were looked at. */
  of: z.int(),
  seen: z.int(),
  /** Those that were not what they should be, and those of them that were written. */
  different: z.int(),
  written: z.int()
})
