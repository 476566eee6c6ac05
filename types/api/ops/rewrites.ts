import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId } from '../shapes'
import { rewriteView } from './views'

const output = z.object({ rewrites: z.array(rewriteView) })

export const migrate = method({
  name: 'ops.migrate',
  summary: 'Begins every migration of stored data that nobody began yet; the clock carries them on in parts.',
  callers: ['admin'],
  input: z.strictObject({}),
  output,
  errors: []
})

export const rebuild = method({
  name: 'ops.rebuild',
  summary:
    'Begins to derive everything anew that is derived from histories; the clock carries it on in parts.',
  callers: ['admin'],
  input: z.strictObject({ act: clientId }),
  output,
  errors: ['REWRITE_RUNNING']
})

export const progress = method({
  name: 'ops.progress',
  summary:
    'Carries on for some seconds with what is written anew where nobody else does, and tells how far it is.',
  callers: ['admin'],
  input: z.strictObject({}),
  output,
  errors: []
})
