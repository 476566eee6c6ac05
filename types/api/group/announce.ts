import * as z from 'zod/mini'
import { topics } from '../../domain/topics'
import { method } from '../contract'
import { photoErrors } from '../matter/act'
import { clientId, photoIds, words } from '../shapes'
import { groupId, noticeOutput } from './views'

export const announce = method({
  name: 'group.announce',
  summary: 'Sends a notice to a group the caller speaks for: a village’s officer, the town office, a member.',
  callers: ['person'],
  limit: 'notice',
  input: z.strictObject({
    /** Becomes the notice’s id: sent twice, it is one notice. */
    id: clientId,
    groupId,
    topic: z.enum(topics),
    text: words,
    photos: photoIds
  }),
  output: noticeOutput,
  errors: ['NOT_FOUND', 'ACT_REUSED', ...photoErrors]
})
