import type * as z from 'zod/mini'
import { contract, type MethodName } from '../../../types/api'

interface Part {
  path: string
  kind: 'array' | 'string'
  bounded: boolean
}

interface Def {
  type: string
  checks?: { _zod: { def: { check: string; format?: string } } }[]
  format?: string
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  in?: z.ZodMiniType
}

/** The lists and texts that a schema takes, with whether something bounds their length. */
function partsOf(schema: z.ZodMiniType, path: string): Part[] {
  const def = schema._zod.def as unknown as Def
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def)
  const bounded = checks.some(
    ({ check, format }) => ['max_length', 'length_equals'].includes(check) || format !== undefined
  )
  const inner = [def.element, def.innerType, def.in].flatMap((one) =>
    one ? [partsOf(one, `${path}[]`)] : []
  )
  return [
    ...(def.type === 'array' || def.type === 'string'
      ? [{ path, kind: def.type, bounded: bounded || def.format !== undefined } as Part]
      : []),
    ...inner.flat(),
    ...(def.options ?? []).flatMap((one) => partsOf(one, path)),
    ...Object.entries(def.shape ?? {}).flatMap(([key, one]) => partsOf(one, `${path}.${key}`))
  ]
}

const names = Object.keys(contract) as MethodName[]
const all = names.flatMap((name) => partsOf(contract[name].input, name))

it('lists and texts are found, so that the below means something', () => {
  expect(all.filter(({ kind }) => kind === 'array').map(({ path }) => path)).toContain(
    'matter.assign.helperIds[]'
  )
  expect(all.filter(({ kind }) => kind === 'string').length).toBeGreaterThan(names.length)
})

it('every list and every text that a method takes has a ceiling', () => {
  expect(all.filter(({ bounded }) => !bounded)).toEqual([])
})
