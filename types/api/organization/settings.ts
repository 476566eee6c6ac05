import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { nodeKinds } from '../../domain/nodes'
import { settingNames } from '../../domain/settingRules'
import { method } from '../contract'
import { entriesBy, oneOf } from '../tolerant'
import { nodeId } from './node'
import { settingCallers, settingName, shownValue } from './setting'

const node = z.object({ id: z.string(), name: z.string(), kind: oneOf(nodeKinds) })

export const settings = method({
  name: 'organization.settings',
  summary: 'Shows every setting that holds at a node, and where it comes from.',
  callers: settingCallers,
  reads: true,
  input: z.strictObject({ nodeId }),
  output: z.object({
    node,
    settings: entriesBy(
      'name',
      settingNames,
      z.object({
        name: settingName,
        /** What the node set for itself; null where it holds what it inherits. */
        own: z.nullable(shownValue),
        /** What holds without its own, and whose it is: null where that is the default. */
        inherited: shownValue,
        from: z.nullable(node),
        /** Whether it may be set at a node of this kind. */
        maySet: z.boolean()
      })
    ),
    /** Categories of its own and of those above it, below the fixed ones. */
    categories: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        below: oneOf(categories),
        /** Offered no more. */
        retired: z.boolean(),
        at: node
      })
    )
  }),
  errors: ['NOT_FOUND']
})
