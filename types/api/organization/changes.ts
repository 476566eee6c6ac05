import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { settingNames } from '../../domain/settingRules'
import { method } from '../contract'
import { moment, nodeRef, pageInput } from '../shapes'
import { oneOf } from '../tolerant'
import { nodeId } from './node'
import { settingCallers, shownValue } from './setting'

export const changes = method({
  name: 'organization.changes',
  summary:
    'Lists who changed which setting or category of a node, when, from what to what; the newest first.',
  callers: settingCallers,
  reads: true,
  input: z.strictObject({ nodeId, ...pageInput }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: moment,
        by: nodeRef,
        setting: z.optional(
          z.object({
            name: oneOf(settingNames),
            /** The node's own before and after; null where it held what it inherited. */
            from: z.nullable(shownValue),
            to: z.nullable(shownValue)
          })
        ),
        /** What became of a category of its own. */
        category: z.optional(
          z.object({
            name: z.string(),
            below: oneOf(categories),
            did: oneOf(['add', 'retire', 'restore'])
          })
        ),
        reason: z.optional(z.string())
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
