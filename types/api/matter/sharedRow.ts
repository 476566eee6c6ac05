import * as z from 'zod/mini'
import { stages } from '../../domain/stages'
import { moment } from '../shapes'
import { oneOf } from '../tolerant'
import { due } from './views'

/** A matter as everybody of the village may see it: its line, and never who asked or what was said between two. */
export const sharedRow = z.object({
  id: z.string(),
  line: z.string(),
  /** When the line was offered. */
  since: moment,
  stage: oneOf(stages),
  /** Who has it; null once it is over. */
  responsible: z.nullable(z.string()),
  due: z.nullable(due),
  /** How many households said it, the first one counted. */
  households: z.int(),
  /** The caller’s household is one of them. */
  said: z.boolean(),
  /** Others can still join. */
  open: z.boolean()
})
