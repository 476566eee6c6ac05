import * as z from 'zod/mini'
import { wishStages } from '../../domain/wishes'
import { actErrors, actInput, decidingInput } from '../matter/act'
import { oneOf } from '../tolerant'

/** What an act on an existing wish carries that holds whatever others did meanwhile. */
export const wishInput = actInput
/** What an act carries by which somebody decides on what they looked at: on an older version it is refused as STALE. */
export const wishDecidingInput = decidingInput

/** What every act answers; a repeated act answers the same again. */
export const wishOutput = z.object({ id: z.string(), stage: oneOf(wishStages), version: z.int() })

/** What every act on an existing wish can be refused with. */
export const wishActErrors = actErrors
