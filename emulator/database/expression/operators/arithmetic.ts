import { refused } from '../../../wireError'
import { functionOf, integerIn, isNil, numberIn, strictFunctionOf, typeName } from '../arguments'
import type { Operator, Operators } from '../expression'

const unary = (
  name: string,
  run: (value: number) => number,
  allows: (value: number) => boolean = () => true,
  wanted = ''
): Operator =>
  strictFunctionOf(name, [1, 1], (value) => {
    const number = numberIn(name, value)
    if (Number.isNaN(number) || allows(number)) return run(number)
    throw refused(`${name}'s argument must be ${wanted}, but is ${number}`)
  })

const binary = (name: string, run: (left: number, right: number) => number): Operator =>
  strictFunctionOf(name, [2, 2], (left, right) => run(numberIn(name, left), numberIn(name, right)))

/** Sums up; a date among the numbers makes the sum a date. The first null makes it null. */
function add(...values: unknown[]): unknown {
  let sum = 0
  let dated = false
  for (const value of values) {
    if (isNil(value)) return null
    if (value instanceof Date) {
      if (dated) throw refused('only one date allowed in an $add expression')
      dated = true
      sum += value.getTime()
    } else if (typeof value === 'number') sum += value
    else throw refused(`$add only supports numeric or date types, not ${typeName(value)}`)
  }
  return dated ? new Date(sum) : sum
}

function multiply(...values: unknown[]): unknown {
  let product = 1
  for (const value of values) {
    if (isNil(value)) return null
    product *= numberIn('$multiply', value)
  }
  return product
}

function subtract(left: unknown, right: unknown): unknown {
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (left instanceof Date && typeof right === 'number') return new Date(left.getTime() - Math.trunc(right))
  if (typeof left === 'number' && typeof right === 'number') return left - right
  throw refused(`cant $subtract a ${typeName(right)} from a ${typeName(left)}`)
}

const nonZero = (name: string, divisor: number): number => {
  if (divisor === 0) throw refused(`can't ${name} by zero`)
  return divisor
}

function logarithm(value: number, base: number): number {
  if (!(value > 0)) throw refused(`$log's argument must be a positive number, but is ${value}`)
  if (!(base > 0) || base === 1)
    throw refused(`$log's base must be a positive number not equal to 1, but is ${base}`)
  return Math.log(value) / Math.log(base)
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw refused('$pow cannot take a base of 0 and a negative exponent')
  return base ** exponent
}

/** Moves the decimal point, in the number's own digits. */
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

function truncated(value: unknown, place: unknown): unknown {
  const number = numberIn('$trunc', value)
  const places = integerIn('$trunc', place)
  if (places < -20 || places > 100) throw refused(`cannot apply $trunc with precision value ${places}`)
  return Number.isFinite(number) ? shifted(Math.trunc(shifted(number, places)), -places) : number
}

/** Numbers and, in `$add` and `$subtract`, dates. */
export const arithmetic: Operators = {
  $abs: unary('$abs', Math.abs),
  $add: functionOf('$add', [0, Infinity], add),
  $ceil: unary('$ceil', Math.ceil),
  $divide: binary('$divide', (left, right) => left / nonZero('$divide', right)),
  $exp: unary('$exp', Math.exp),
  $floor: unary('$floor', Math.floor),
  $ln: unary('$ln', Math.log, (value) => value > 0, 'a positive number'),
  $log: binary('$log', logarithm),
  $log10: unary('$log10', Math.log10, (value) => value > 0, 'a positive number'),
  $mod: binary('$mod', (left, right) => left % nonZero('$mod', right)),
  $multiply: functionOf('$multiply', [0, Infinity], multiply),
  $pow: binary('$pow', power),
  $sqrt: unary('$sqrt', Math.sqrt, (value) => value >= 0, 'greater than or equal to 0'),
  $subtract: strictFunctionOf('$subtract', [2, 2], subtract),
  $trunc: strictFunctionOf('$trunc', [1, 2], (value, place = 0) => truncated(value, place))
}
