import * as z from 'zod/mini'
import { stages } from '../../domain/stages'
import { clientId, typedCode } from '../shapes'
import type { ErrorName } from '../errors'
import { oneOf } from '../tolerant'

/** The version that somebody was looking at. */
const version = z.int().check(z.minimum(1))

/** What an act on an existing matter carries that holds whatever others did meanwhile. */
export const actInput = {
  /** The matter. */
  id: clientId,
  /** Names this act: sent twice, it happens once and answers the same. */
  act: clientId,
  seen: z.optional(version)
}
/** What an act carries by which somebody decides on what they looked at: on an older version it is refused as STALE. */
export const decidingInput = { ...actInput, seen: version }

/** Of what can be said by telephone: the code of the receipt, which proves who called. */
export const receiptInput = { receipt: z.optional(typedCode) }
/** What such an act can be refused with besides. */
export const receiptErrors = ['OWN_WORK', 'TOO_MANY_TRIES'] as const satisfies ErrorName[]

/** What every act answers; a repeated act answers the same again. */
export const actOutput = z.object({ id: z.string(), stage: oneOf(stages), version: z.int() })

/** What every act on an existing matter can be refused with. */
export const actErrors = [
  'NOT_FOUND',
  'ACT_NOT_NOW',
  'ACT_REUSED',
  'STALE',
  'CONFLICT'
] as const satisfies ErrorName[]
/** What an act with photos can be refused with besides. */
export const photoErrors = ['PHOTO_MISSING', 'PHOTO_BAD', 'PHOTO_TOO_BIG'] as const satisfies ErrorName[]
