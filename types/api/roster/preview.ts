import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, token } from '../shapes'
import { rosterFileErrors, rosterView } from './view'

export const preview = method({
  name: 'roster.preview',
  summary: 'Reads an uploaded roster of a village and tells what it would write and which rows are bad.',
  callers: ['officer', 'admin'],
  input: z.strictObject({
    /** Names the import: sent twice, it is one. */
    id: clientId,
    /** A file in the caller’s own folder `rosters/<person>/`; it is removed once it was read. */
    fileId: token(300),
    nodeId: id
  }),
  output: rosterView,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'ROSTER_NODE', ...rosterFileErrors]
})
