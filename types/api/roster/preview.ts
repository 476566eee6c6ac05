import * as z from 'zod/mini'
import { rosterAnswerLimit, rosterColumnLimit, rosterFields } from '../../domain/rosters'
import { method } from '../contract'
import { clientId, id, token } from '../shapes'
import { rosterFileErrors, rosterView } from './view'

export const preview = method({
  name: 'roster.preview',
  summary:
    'Reads an uploaded roster of a village and tells which columns were taken for what, what it would write, what is asked and what was not read.',
  callers: ['officer', 'admin'],
  input: z.strictObject({
    /** Names the import: sent twice, it is one. */
    id: clientId,
    /** A file in the caller’s own folder `rosters/<person>/`; it is removed once it was read. */
    fileId: token(300),
    nodeId: id,
    /** What columns really are, where the page showed them as something else; null: not to be read. */
    columns: z.optional(
      z
        .array(
          z.strictObject({
            section: z.int().check(z.minimum(0), z.maximum(rosterColumnLimit)),
            column: z.int().check(z.minimum(0), z.maximum(rosterColumnLimit)),
            field: z.nullable(z.enum(rosterFields))
          })
        )
        .check(z.maxLength(rosterColumnLimit))
    ),
    /** Answers to what was asked of this file before. */
    answers: z.optional(
      z.array(z.strictObject({ id: token(120), choice: token(40) })).check(z.maxLength(rosterAnswerLimit))
    )
  }),
  output: rosterView,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'ROSTER_NODE', ...rosterFileErrors]
})
