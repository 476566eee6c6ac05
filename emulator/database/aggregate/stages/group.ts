import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import { refused } from '../../../wireError'
import { encodeValue } from '../../values/encode'
import { isPlainObject } from '../../values/types'
import type { StageOperator } from './stage'

/** `$group`: a missing key is null, and embedded keys are the same only with their fields in the same order. */
export const group: StageOperator = (documents, value, options) => {
  if (!isPlainObject(value) || !('_id' in value)) throw refused('a group specification must include an _id')
  const { _id: key, ...accumulators } = value
  return documents.transform((items: unknown[]) => {
    const groups = new Map<string, { id: unknown; members: unknown[] }>()
    for (const item of items) {
      const id = present(evalExpr(item, key, options)) ?? null
      const name = encodeValue(id).toString('latin1')
      const known = groups.get(name)
      if (known) known.members.push(item)
      else groups.set(name, { id, members: [item] })
    }
    return Lazy(
      [...groups.values()].map(({ id, members }) => ({
        _id: id,
        ...Object.fromEntries(
          Object.entries(accumulators).map(([field, expression]) => [
            field,
            evalExpr(members, expression, options)
          ])
        )
      }))
    )
  })
}

/** A key without the fields that had no value. */
function present(key: unknown): unknown {
  if (!isPlainObject(key)) return key
  return Object.fromEntries(Object.entries(key).filter(([, value]) => value !== undefined))
}
