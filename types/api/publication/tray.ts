import * as z from 'zod/mini'
import {
  publicationKinds,
  waitingReasons,
  type PublicationKind,
  type WaitingReason
} from '../../domain/publications'
import { roles } from '../../domain/roles'
import { method } from '../contract'
import { moment, pageInput } from '../shapes'
import { oneOf } from '../tolerant'

export const tray = method({
  name: 'publication.tray',
  summary:
    'Lists what waits at the caller’s nodes for a person to look at before it is published, longest first.',
  // Whatever somebody holds at the root, it may fall to them in the end.
  callers: roles,
  reads: true,
  input: z.strictObject(pageInput),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        kind: oneOf(Object.keys(publicationKinds) as PublicationKind[]),
        /** Whole: it cannot be judged otherwise. Whose words they are is not told, so that they are judged alone. */
        text: z.string(),
        why: oneOf(Object.keys(waitingReasons) as WaitingReason[]),
        /** Whether the caller wrote it: then somebody else must look. */
        own: z.boolean(),
        at: moment,
        version: z.int()
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: []
})
