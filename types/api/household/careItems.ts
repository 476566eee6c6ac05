import * as z from 'zod/mini'
import { careAudiences, careItems, careNeeds } from '../../domain/care'

/** Consents, item by item: one need, told to one audience. */
export const someCareItems = z
  .array(z.strictObject({ need: z.enum(careNeeds), to: z.enum(careAudiences) }))
  .check(z.minLength(1), z.maxLength(careItems.length))
