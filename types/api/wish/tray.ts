import * as z from 'zod/mini'
import { wishTrays } from '../../domain/wishes'
import { method } from '../contract'
import { id, pageInput } from '../shapes'
import { wishRows } from './views'

export const tray = method({
  name: 'wish.tray',
  summary:
    'Lists wishes that wait for the caller, soonest due first, or all in one tray of a node the caller is an officer of.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    tray: z.enum(wishTrays),
    /** `mine`: what waits for the caller, or for an office of theirs; `node`: all that belongs to the node. */
    whose: z.enum(['mine', 'node']),
    /** The node; by default the first at which the caller is an officer. */
    nodeId: z.optional(id),
    ...pageInput
  }),
  output: wishRows,
  errors: ['NOT_FOUND']
})
