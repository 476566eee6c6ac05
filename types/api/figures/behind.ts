import * as z from 'zod/mini'
import { marks } from '../../domain/figures'
import { method } from '../contract'
import { rows } from '../matter/views'
import { id, pageInput } from '../shapes'
import { month } from './views'

export const behind = method({
  name: 'figures.behind',
  summary: 'The matters behind one figure of a village over months, those asked last first.',
  callers: ['officer', 'townOffice', 'countyOffice'],
  reads: true,
  input: z.strictObject({
    /** The village (or the town, for matters that lie there). */
    nodeId: id,
    mark: z.enum(marks),
    from: month,
    to: month,
    ...pageInput
  }),
  output: rows,
  errors: ['PERIOD_WRONG']
})
