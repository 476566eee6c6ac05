import * as z from 'zod/mini'
import { method } from '../contract'
import { moment } from '../shapes'
import { rewriteView } from './views'

/** Work of timers that failed and is tried again. */
const failure = z.object({
  work: z.string(),
  doc: z.string(),
  tries: z.int(),
  since: moment,
  nextAt: moment,
  error: z.string(),
  /** It failed so often that somebody has to look; it is tried once a day. */
  stuck: z.boolean()
})

export const health = method({
  name: 'ops.health',
  summary:
    'Shows what of the work that the clock does fails or is late, which settings cannot be used, and how far data is that is written anew.',
  callers: ['admin'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    /** The release of the functions. */
    release: z.string(),
    /** The longest failing first. */
    failures: z.array(failure),
    /** Whether there are more than are listed. */
    more: z.boolean(),
    /** Queues whose oldest item waits longer than it should. */
    late: z.array(z.object({ runs: z.string(), collection: z.string(), since: moment })),
    settings: z.array(z.object({ nodeId: z.string(), node: z.string(), setting: z.string() })),
    /** Migrations that nobody began. */
    waiting: z.array(z.object({ migration: z.int(), what: z.string() })),
    /** The latest first. */
    rewrites: z.array(rewriteView)
  }),
  errors: []
})
