import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { wordsSoughtLimit } from '../../domain/limits'
import { stages } from '../../domain/stages'
import { method } from '../contract'
import { day, id, line, moment, nodeRef } from '../shapes'
import { oneOf } from '../tolerant'
import { row } from './views'

/** From and to in a text, in UTF-16 units. */
const mark = z.tuple([z.int(), z.int()])

/** A matter that was found, with where the words stand. */
export const found = z.object({
  ...row.shape,
  /** Where the words stand in the subject. */
  marks: z.array(mark),
  /** A piece of what was said with where the words stand in it; null where the subject says it all. */
  snippet: z.nullable(z.object({ text: z.string(), marks: z.array(mark) })),
  /** Found with one character more or less than was asked for. */
  near: z.boolean()
})

export const search = method({
  name: 'matter.search',
  summary:
    'Looks for matters among those the caller may see: by words or number, stage, category and time, the newest first.',
  callers: ['person'],
  limit: 'search',
  reads: true,
  input: z.strictObject({
    /** Words that must all occur, each with one character more or less at most; or the number of a matter. */
    words: z.optional(line(wordsSoughtLimit)),
    stage: z.optional(z.enum(stages)),
    category: z.optional(z.enum(categories)),
    /** First and last day of asking. */
    from: z.optional(day),
    to: z.optional(day),
    /** `node`: all that lies where the caller decides; `mine`: what the caller has a part in. By default the widest. */
    whose: z.optional(z.enum(['mine', 'node'])),
    /** One of the nodes where the caller decides; by default all of them. */
    nodeId: z.optional(id),
    /** Hand back the `after` of the page before: a moment, and the id of a matter. */
    after: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z [\w-]{0,40}$/)))
  }),
  output: z.object({
    rows: z.array(found),
    /** Begins the next, earlier page; null where there is nothing earlier. */
    after: z.nullable(z.string()),
    /** What was looked through for this page. */
    searched: z.object({
      whose: oneOf(['mine', 'node']),
      /** The nodes, where it was all of them. */
      nodes: z.array(nodeRef),
      /** The earliest moment of asking that was looked at; null: from the beginning. */
      since: z.nullable(moment),
      /** Matters the caller may see that were read for it. */
      looked: z.int(),
      /** A word is so common that only the latest with it are listed. */
      cut: z.boolean()
    })
  }),
  errors: ['NOT_FOUND', 'WORDS_VAGUE']
})
