import * as z from 'zod/mini'
import { linkActs, linkStages } from '../../domain/linkage'
import { method } from '../contract'
import { line } from '../shapes'
import { oneOf, someOf } from '../tolerant'

export const find = method({
  name: 'link.find',
  summary:
    'Finds people of the village by their whole name, for a member who lives away, or an officer, to link them in their city.',
  callers: ['member', 'officer'],
  reads: true,
  input: z.strictObject({ fullName: line(20) }),
  output: z.object({
    rows: z.array(
      z.object({
        /** The city link: `city-` and the id of the person. */
        id: z.string(),
        name: z.string(),
        /** The grid they are of, to tell people of one name apart. */
        home: z.string(),
        stage: oneOf(linkStages),
        acts: someOf(linkActs)
      })
    )
  }),
  errors: ['NOT_AWAY']
})
