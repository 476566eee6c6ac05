import * as z from 'zod/mini'
import { unknown } from '../../types/domain/unknown'

/**
 * The same schema, refusing every field it does not name and every word it does not know: to see that an answer holds
 * no more than promised. What a client reads tolerantly is held to what the functions may say.
 */
export function strictSchema(schema: z.ZodMiniType): z.ZodMiniType {
  if (schema instanceof z.ZodMiniObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodMiniType>)
    return z.strictObject(Object.fromEntries(shape.map(([key, inner]) => [key, strictSchema(inner)])))
  }
  if (schema instanceof z.ZodMiniArray) return z.array(strictSchema(schema._zod.def.element as z.ZodMiniType))
  if (schema instanceof z.ZodMiniNullable)
    return z.nullable(strictSchema(schema._zod.def.innerType as z.ZodMiniType))
  if (schema instanceof z.ZodMiniOptional)
    return z.optional(strictSchema(schema._zod.def.innerType as z.ZodMiniType))
  if (schema instanceof z.ZodMiniPipe) return strictSchema(schema._zod.def.out as z.ZodMiniType)
  if (schema instanceof z.ZodMiniUnion)
    return z.union((schema._zod.def.options as z.ZodMiniType[]).map(strictSchema))
  if (schema instanceof z.ZodMiniEnum)
    return z.enum(
      Object.values(schema._zod.def.entries as Record<string, string>).filter((word) => word !== unknown)
    )
  return schema
}
