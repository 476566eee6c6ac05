import { refused } from '../../../wireError'
import { accumulator } from '../../expression/accumulators'
import { compile } from '../../expression/compile'
import { encodeValue } from '../../values/encode'
import { isPlainObject } from '../../values/types'
import type { Fields, StageOperator } from './stage'

/** The accumulated fields of some members. */
export function accumulated(spec: Fields, variables: Readonly<Fields>): (members: Fields[]) => Fields {
  const fields = Object.entries(spec).map(([name, value]) => [name, accumulator(name, value)] as const)
  return (members) => Object.fromEntries(fields.map(([name, run]) => [name, run(members, variables)]))
}

/** `$group`: a missing key is null, and embedded keys are the same only with their fields in the same order. */
export const group: StageOperator = (documents, value, variables) => {
  if (!isPlainObject(value) || !('_id' in value)) throw refused('a group specification must include an _id')
  const { _id, ...spec } = value
  const key = compile(_id)
  const output = accumulated(spec, variables)
  const groups = new Map<string, { id: unknown; members: Fields[] }>()
  for (const root of documents) {
    const id = key({ root, variables }) ?? null
    const name = encodeValue(id).toString('latin1')
    const known = groups.get(name)
    if (known) known.members.push(root)
    else groups.set(name, { id, members: [root] })
  }
  return [...groups.values()].map(({ id, members }) => ({ _id: id, ...output(members) }))
}
