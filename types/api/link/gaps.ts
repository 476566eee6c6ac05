import * as z from 'zod/mini'
import { linkActs, linkStages } from '../../domain/linkage'
import { method } from '../contract'
import { oneOf, someOf } from '../tolerant'
import { nodeInput, nodePage } from './views'

const gap = z.object({
  id: z.string(),
  name: z.string(),
  home: z.string(),
  stage: oneOf(linkStages),
  /** The member who is linked still, but serves no more. */
  offDuty: z.nullable(z.string()),
  /** The member that is proposed. */
  proposed: z.nullable(z.string()),
  acts: someOf(linkActs)
})

export const gaps = method({
  name: 'link.gaps',
  summary:
    'Lists the households without a member, or whose member is off duty, at or below a node: of an officer’s node, or near a member.',
  callers: ['member', 'officer'],
  reads: true,
  input: z.strictObject({
    /** By default the officer’s node, or the grid the member lives in. */
    ...nodeInput
  }),
  output: nodePage(gap),
  errors: ['NOT_FOUND']
})
