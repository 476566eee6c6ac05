import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { marks, spans } from '../../domain/figures'
import { nodeRef } from '../shapes'
import { entriesBy, oneOf, valuesBy } from '../tolerant'

/** A month in Shanghai, YYYY-MM. */
export const month = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))

/** How long something took: over how many matters, the median and the 90th percentile, in minutes. */
const spread = z.object({ count: z.int(), median: z.number(), p90: z.number() })

/** Rates are shares from 0 to 1; null where there is nothing to divide by. */
const rate = z.nullable(z.number())

/** The service figures of matters: counts, rates, times. */
export const figures = z.object({
  counts: valuesBy(marks, z.int()),
  /** Of those asked, how many somebody did something about. */
  response: rate,
  /** Of those not withdrawn, how many came to an honest end. */
  resolution: rate,
  /** Of those rated and counted, how many were satisfied or basically satisfied. */
  satisfaction: rate,
  /** From asking to the first result, without what was held; null where none has one. */
  total: z.nullable(spread),
  steps: entriesBy('step', spans, z.object({ step: z.enum(spans), spread })),
  hold: z.nullable(spread)
})

export const villageFigures = z.object({ node: nodeRef, figures })
export const monthFigures = z.object({ month, figures })
export const categoryCount = z.object({ category: z.nullable(oneOf(categories)), count: z.int() })
