import * as z from 'zod/mini'

/** The same schema, refusing every field it does not name: to see that an answer holds no more than promised. */
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
  return schema
}
