import * as z from 'zod/mini'
import { method } from '../contract'
import { id, nodeRef } from '../shapes'
import { categoryCount, figures, month, monthFigures, villageFigures } from './views'

export const read = method({
  name: 'figures.read',
  summary:
    'The service figures of a node over months: as a whole, month by month, and village by village below it.',
  callers: ['officer', 'townOffice', 'countyOffice'],
  reads: true,
  input: z.strictObject({
    /** The node itself or one below an office of the caller; by default the first of these offices. */
    nodeId: z.optional(id),
    from: month,
    /** Included; at most twelve months. */
    to: month
  }),
  output: z.object({
    node: nodeRef,
    figures,
    /** The same months a period earlier, to compare with. */
    before: figures,
    months: z.array(monthFigures),
    /** By name, in no order of rank. */
    villages: z.array(villageFigures),
    categories: z.array(categoryCount)
  }),
  errors: ['NOT_FOUND', 'PERIOD_WRONG']
})
