import * as z from 'zod/mini'
import { aboutLimit } from '../../domain/bypass'
import { categories } from '../../domain/categories'
import { reportUrgencies } from '../../domain/reports'
import { photoErrors } from '../matter/act'
import { method } from '../contract'
import { clientId, id, photoIds, place, words } from '../shapes'
import { actOutput } from './views'

export const post = method({
  name: 'report.post',
  summary:
    'A member tells a group of theirs what they learned; what needs action becomes a case in the same step.',
  callers: ['person'],
  limit: 'report',
  input: z.strictObject({
    /** Becomes the report’s id: sent twice, it is one report. */
    id: clientId,
    groupId: id,
    text: words,
    category: z._default(z.enum(categories), 'other'),
    urgency: z._default(z.enum(reportUrgencies), 'ordinary'),
    photos: photoIds,
    place: z.optional(place),
    /**
     * Whom it is about: ids of people who serve there, `office` for all of the village’s, `town` for all of the
     * town’s. They get nothing of it.
     */
    about: z._default(z.array(id).check(z.maxLength(aboutLimit)), []),
    /** Somebody should do something about it. */
    needsAction: z._default(z.boolean(), false)
  }),
  output: actOutput,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'REPORT_TO_TOWN', 'REPORT_ABOUT_UNKNOWN', ...photoErrors]
})
