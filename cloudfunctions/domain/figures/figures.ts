import { quantileSorted } from 'simple-statistics'
import type { z } from 'zod/mini'
import type { figures } from '../../../types/api/figures/views'
import { marks, spans, type Mark, type Span } from '../../../types/domain/figures'
import type { Measure } from '../matter/state/measure'

export type Figures = z.input<typeof figures>

/** What is known of one matter for the figures. */
export interface Counted {
  marks: string[]
  measure: Measure
}

/** The service figures of some matters. Pure; the same in any order. */
export function figuresOf(matters: Counted[]): Figures {
  const counts = Object.fromEntries(marks.map((mark) => [mark, countOf(matters, mark)])) as Record<
    Mark,
    number
  >
  const time = (span: Span | 'hold') => spread(matters.map(({ measure }) => measure.minutes[span]))
  return {
    counts,
    response: share(counts.responded, counts.asked),
    resolution: share(counts.ended, counts.asked - counts.withdrawn),
    satisfaction: share(counts.satisfied, counts.rated),
    total: spread(matters.map(({ measure }) => measure.total)),
    steps: spans.flatMap((step) => {
      const one = time(step)
      return one ? [{ step, spread: one }] : []
    }),
    hold: time('hold')
  }
}

/** Marks are stored behind their month. */
const countOf = (matters: Counted[], mark: Mark): number =>
  matters.filter((matter) => matter.marks.some((one) => one.endsWith(` ${mark}`))).length

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

/** Median and 90th percentile in minutes; null where nothing was measured. */
function spread(
  minutes: (number | null | undefined)[]
): { count: number; median: number; p90: number } | null {
  // Sorted first: the library's quick selection of two quantiles at once depends on the order given.
  const known = minutes.filter((one): one is number => typeof one === 'number').sort((a, b) => a - b)
  if (known.length === 0) return null
  return { count: known.length, median: quantileSorted(known, 0.5), p90: quantileSorted(known, 0.9) }
}
