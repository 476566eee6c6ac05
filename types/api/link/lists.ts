import * as z from 'zod/mini'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { listView } from './views'

export const lists = method({
  name: 'link.lists',
  summary:
    'Lists the village’s lists, the newest first: all of them for officers, what was published for everybody.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ nodeId: z.optional(id), ...pageInput }),
  output: z.object({ rows: z.array(listView), after: z.nullable(z.string()) }),
  errors: ['NOT_FOUND']
})
