import type { Figures } from '../../cloudfunctions/domain/figures/figures'
import type { Told } from './independent'

/** Floating point sums of a mean may differ in the last digit. */
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-9

const nearSpread = (a: Told['total'], b: Told['total']): boolean =>
  a === null || b === null ? a === b : a.count === b.count && near(a.median, b.median) && near(a.p90, b.p90)

/** The figures in which what is served differs from what the histories give. */
export function differing(served: Figures, counted: Told): string[] {
  const wrong = (name: string, right: boolean) => (right ? [] : [name])
  return [
    ...Object.entries(served.counts).flatMap(([mark, count]) =>
      wrong(`counts.${mark} ${count} / ${counted.counts[mark] ?? 0}`, count === (counted.counts[mark] ?? 0))
    ),
    ...(['response', 'resolution', 'satisfaction'] as const).flatMap((name) =>
      wrong(`${name} ${served[name]} / ${counted[name]}`, near(served[name], counted[name]))
    ),
    ...wrong('total', nearSpread(served.total, counted.total)),
    ...wrong('hold', nearSpread(served.hold, counted.hold)),
    ...Object.entries(counted.steps).flatMap(([step, spread]) =>
      wrong(`step ${step}`, nearSpread(served.steps.find((one) => one.step === step)?.spread ?? null, spread))
    )
  ]
}
