import * as z from 'zod/mini'
import { wishStages } from '../../domain/wishes'
import { actErrors, actInput } from '../matter/act'

/** What every act on an existing wish carries: the wish, the act’s own id, and the version that was looked at. */
export const wishInput = actInput

/** What every act answers; a repeated act answers the same again. */
export const wishOutput = z.object({ id: z.string(), stage: z.enum(wishStages), version: z.int() })

/** What every act on an existing wish can be refused with. */
export const wishActErrors = actErrors
