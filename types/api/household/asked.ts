import * as z from 'zod/mini'
import { rows } from '../matter/views'
import { method } from '../contract'
import { clientId, id, pageInput } from '../shapes'

export const asked = method({
  name: 'household.asked',
  summary:
    'Lists what somebody who calls, or their household, had asked, as far as the caller may see it; the household sees who looked.',
  callers: ['officer', 'townOffice'],
  input: z.strictObject({ act: clientId, personId: id, ...pageInput }),
  output: rows,
  errors: ['NOT_FOUND', 'ACT_REUSED']
})
