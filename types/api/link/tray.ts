import * as z from 'zod/mini'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { linkRow } from './views'

/**
 * What an officer works from; `unlisted` holds by a roster and was never before the assembly, `above` is what came to their office from villages where nobody could decide it.
 */
export const linkTrays = [
  'proposed',
  'agreed',
  'unlisted',
  'objected',
  'changing',
  'approving',
  'above'
] as const

export const tray = method({
  name: 'link.tray',
  summary:
    'Lists what an officer’s node has to do with links: what waits for an answer, for the list, for a decision.',
  callers: roles,
  reads: true,
  input: z.strictObject({ tray: z.enum(linkTrays), nodeId: z.optional(id), ...pageInput }),
  output: z.object({
    node: id,
    rows: z.array(linkRow),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
