import * as z from 'zod/mini'
import { rosterIssueKinds } from '../../domain/rosters'
import { method } from '../contract'
import { clientId, pageInput } from '../shapes'
import { rosterIssue } from './view'

export const issues = method({
  name: 'roster.issues',
  summary: 'Lists the bad rows of an import, or what else is to be known of it, in the order of the file.',
  callers: ['officer', 'admin'],
  reads: true,
  input: z.strictObject({ id: clientId, kind: z.enum(rosterIssueKinds), ...pageInput }),
  output: z.object({ rows: z.array(rosterIssue), after: z.nullable(z.string()) }),
  errors: ['NOT_FOUND']
})
