import * as z from 'zod/mini'
import { method } from '../contract'
import { line } from '../shapes'
import { actId, nodeId } from './node'
import { settingCallers, settingName, settingValue } from './setting'

export const set = method({
  name: 'organization.set',
  summary: 'Sets one setting for a node and what lies below it, or gives it back to what is inherited.',
  callers: settingCallers,
  input: z.strictObject({
    act: actId,
    nodeId,
    name: settingName,
    /** Null gives it back. */
    value: z.nullable(settingValue),
    /** The node's own value as the caller saw it: who did not see the latest is told so. */
    seen: z.nullable(settingValue),
    reason: z.optional(line(100))
  }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'SETTING_UNFIT', 'SETTING_ABOVE', 'SETTING_CHANGED', 'ACT_REUSED', 'CONFLICT']
})
