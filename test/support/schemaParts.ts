import type * as z from 'zod/mini'
import { contract, type MethodName } from '../../types/api'

/** A schema within a schema, with where it stands: `matter.assign.helperIds[]`. */
export interface Part {
  path: string
  schema: z.ZodMiniType
  def: Def
}

/** What is read of zod's own description of a schema. */
export interface Def {
  type: string
  checks?: { _zod: { def: { check: string; format?: string } } }[]
  format?: string
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
  options?: z.ZodMiniType[]
  in?: z.ZodMiniType
}

/** A schema with all that it consists of. */
export function partsOf(schema: z.ZodMiniType, path: string): Part[] {
  const def = schema._zod.def as unknown as Def
  const inner = [def.element, def.innerType, def.in].flatMap((one) =>
    one ? partsOf(one, `${path}${def.element ? '[]' : ''}`) : []
  )
  return [
    { path, schema, def },
    ...inner,
    ...(def.options ?? []).flatMap((one) => partsOf(one, path)),
    ...Object.entries(def.shape ?? {}).flatMap(([key, one]) => partsOf(one, `${path}.${key}`))
  ]
}

export const methodNames = Object.keys(contract) as MethodName[]

/** Everything that the methods of all contracts take. */
export const inputParts = (): Part[] => methodNames.flatMap((name) => partsOf(contract[name].input, name))
