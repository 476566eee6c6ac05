import * as z from 'zod/mini'
import { holdReasons } from '../../domain/holds'
import { method } from '../contract'
import { day, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const hold = method({
  name: 'matter.hold',
  summary:
    'Lets a matter stand still until a day, for a reason that everybody sees; the time is counted apart.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, why: z.enum(holdReasons), text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR']
})
