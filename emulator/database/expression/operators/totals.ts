import { compareValues } from '../../values/order'
import { argumentsIn, isNil } from '../arguments'
import type { Operator, Operators } from '../expression'

const numbersIn = (values: unknown[]): number[] =>
  values.filter((value): value is number => typeof value === 'number')

const sumOf = (numbers: number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const most = (sign: 1 | -1) => (values: unknown[]) =>
  values
    .filter((value) => !isNil(value))
    .reduce<unknown>(
      (best, value) => (isNil(best) || sign * compareValues(value, best) > 0 ? value : best),
      null
    )

/** The deviation of numbers over their count less `lost`, by Welford's method; null where that leaves nothing. */
const deviation = (lost: 0 | 1) => (values: unknown[]) => {
  const numbers = numbersIn(values)
  if (numbers.length <= lost) return null
  let mean = 0
  let squares = 0
  numbers.forEach((number, i) => {
    const difference = number - mean
    mean += difference / (i + 1)
    squares += difference * (number - mean)
  })
  return Math.sqrt(squares / (numbers.length - lost))
}

/** What is made of many values; those that are no numbers add nothing to a sum. */
export const totalOf = {
  $avg: (values: unknown[]) => {
    const numbers = numbersIn(values)
    return numbers.length === 0 ? null : sumOf(numbers) / numbers.length
  },
  $max: most(1),
  $min: most(-1),
  $stdDevPop: deviation(0),
  $stdDevSamp: deviation(1),
  $sum: (values: unknown[]) => sumOf(numbersIn(values))
}

/** The same within one document: over the arguments, or over the elements of the only one. */
const withinDocument =
  (name: string, total: (values: unknown[]) => unknown): Operator =>
  (operand, compile) => {
    const args = argumentsIn(name, operand, 0, Infinity).map(compile)
    return (scope) => {
      const values = args.map((arg) => arg(scope))
      const [only] = values
      return total(values.length === 1 && Array.isArray(only) ? (only as unknown[]) : values)
    }
  }

export const totals = Object.fromEntries(
  Object.entries(totalOf).map(([name, total]) => [name, withinDocument(name, total)])
) as Operators
