import * as z from 'zod/mini'
import { decisions, requestKinds, requestStates } from '../../domain/households'
import { moment } from '../shapes'
import { oneOf, someOf } from '../tolerant'

/** A request about a household as shown to somebody who may know of it. */
export const requestView = z.object({
  id: z.string(),
  kind: oneOf(requestKinds),
  state: oneOf(requestStates),
  household: z.object({ id: z.string(), name: z.string() }),
  /** Whom it is about. */
  person: z.object({ id: z.string(), name: z.string(), you: z.boolean() }),
  /** The number a newcomer gave, masked. */
  phone: z.nullable(z.string()),
  by: z.object({ name: z.string(), you: z.boolean() }),
  reason: z.nullable(z.string()),
  at: moment,
  /** What whom it concerns said against it, while nobody answered that. */
  objection: z.nullable(z.object({ by: z.string(), text: z.string(), at: moment })),
  decided: z.nullable(z.object({ by: z.string(), reason: z.nullable(z.string()), at: moment })),
  /** Until when it can be undone. */
  undoUntil: z.nullable(moment),
  /** What the caller may say to it now. */
  acts: someOf(decisions)
})
