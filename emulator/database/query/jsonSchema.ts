import { refused, unsupported } from '../../wireError'
import { fieldOf, isPlainObject } from '../values/types'
import { areEqual } from './equality'
import { compiled, patternTest } from './pattern'

type Test = (value: unknown) => boolean
type Schema = Record<string, unknown>

const isNumber = (value: unknown): value is number => typeof value === 'number'
const types: Record<string, Test> = {
  object: isPlainObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: isNumber,
  double: isNumber,
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  long: (value) => Number.isInteger(value),
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null
}

const lengthOf = (text: string): number => [...text].length
const ofNumber =
  (test: (value: number) => boolean): Test =>
  (value) =>
    !isNumber(value) || test(value)
const ofText =
  (test: (value: string) => boolean): Test =>
  (value) =>
    typeof value !== 'string' || test(value)
const ofArray =
  (test: (value: unknown[]) => boolean): Test =>
  (value) =>
    !Array.isArray(value) || test(value)
const ofObject =
  (test: (value: Schema) => boolean): Test =>
  (value) =>
    !isPlainObject(value) || test(value)

/** Each keyword with the test it stands for: its own value, and the schema around it. */
const keywords: Record<string, (value: unknown, schema: Schema) => Test> = {
  bsonType: (names) => typeTest(names),
  type: (names) => typeTest(names),
  required: (names) =>
    ofObject((object) => list(names).every((name) => fieldOf(object, String(name)) !== undefined)),
  properties: (schemas) => {
    const tests = Object.entries(object(schemas)).map(([name, schema]) => [name, compile(schema)] as const)
    return ofObject((value) =>
      tests.every(([name, test]) => fieldOf(value, name) === undefined || test(fieldOf(value, name)))
    )
  },
  additionalProperties: (allowed, schema) => {
    const known = Object.keys(object(schema.properties ?? {}))
    const test: Test = typeof allowed === 'boolean' ? () => allowed : compile(allowed)
    return ofObject((value) =>
      Object.entries(value).every(([name, field]) => known.includes(name) || test(field))
    )
  },
  items: (schema) => {
    const test = compile(schema)
    return ofArray((items) => items.every(test))
  },
  enum: (values) => (value) => list(values).some((one) => areEqual(one, value)),
  minimum: (least, { exclusiveMinimum }) =>
    ofNumber((value) => (exclusiveMinimum ? value > Number(least) : value >= Number(least))),
  maximum: (most, { exclusiveMaximum }) =>
    ofNumber((value) => (exclusiveMaximum ? value < Number(most) : value <= Number(most))),
  exclusiveMinimum: () => () => true,
  exclusiveMaximum: () => () => true,
  multipleOf: (factor) => ofNumber((value) => value % Number(factor) === 0),
  minLength: (least) => ofText((value) => lengthOf(value) >= Number(least)),
  maxLength: (most) => ofText((value) => lengthOf(value) <= Number(most)),
  pattern: (pattern) => ofText(patternTest(compiled(String(pattern)))),
  minItems: (least) => ofArray((value) => value.length >= Number(least)),
  maxItems: (most) => ofArray((value) => value.length <= Number(most)),
  uniqueItems: (unique) =>
    ofArray(
      (items) =>
        !unique || items.every((item, i) => !items.slice(0, i).some((other) => areEqual(item, other)))
    ),
  minProperties: (least) => ofObject((value) => Object.keys(value).length >= Number(least)),
  maxProperties: (most) => ofObject((value) => Object.keys(value).length <= Number(most)),
  allOf: (schemas) => all(list(schemas).map(compile)),
  anyOf: (schemas) => {
    const tests = list(schemas).map(compile)
    return (value) => tests.some((test) => test(value))
  },
  oneOf: (schemas) => {
    const tests = list(schemas).map(compile)
    return (value) => tests.filter((test) => test(value)).length === 1
  },
  not: (schema) => {
    const test = compile(schema)
    return (value) => !test(value)
  },
  title: () => () => true,
  description: () => () => true
}

/** Compiles a schema of `$jsonSchema`. @throws WireError naming a keyword that is not supported */
export function compile(schema: unknown): Test {
  const spec = object(schema)
  return all(
    Object.entries(spec).map(([keyword, value]) => {
      const make = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined
      if (!make) throw unsupported(`the $jsonSchema keyword ${keyword}`)
      return make(value, spec)
    })
  )
}

function typeTest(names: unknown): Test {
  const tests = (Array.isArray(names) ? names : [names]).map((name) => {
    const test = types[String(name)]
    if (!test) throw unsupported(`the $jsonSchema type ${String(name)}`)
    return test
  })
  return (value) => tests.some((test) => test(value))
}

const all =
  (tests: Test[]): Test =>
  (value) =>
    tests.every((test) => test(value))

function object(value: unknown): Schema {
  if (!isPlainObject(value)) throw refused('$jsonSchema must be an object')
  return value
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw refused('a $jsonSchema keyword must be an array')
  return value
}
