import * as z from 'zod/mini'
import { method } from '../contract'
import { line, typedCode } from '../shapes'
import { nodeName } from './node'

export const bootstrap = method({
  name: 'organization.bootstrap',
  summary: 'Makes the caller the first administrator of the county, by the one-time code of the deployment.',
  callers: ['anyone'],
  input: z.strictObject({
    /** As printed; letter case, spaces and dashes do not matter. */
    code: typedCode,
    /** Name of the county, where there is none on file yet. */
    county: z.optional(nodeName),
    /** The caller's own name, where the caller is not known yet. */
    name: z.optional(line(20))
  }),
  output: z.object({ personId: z.string(), name: z.string(), nodeId: z.string() }),
  errors: [
    'CODE_UNKNOWN',
    'CODE_EXPIRED',
    'ADMIN_EXISTS',
    'COUNTY_MISSING',
    'NAME_MISSING',
    'ALREADY_CLAIMED',
    'TOO_MANY_TRIES'
  ]
})
