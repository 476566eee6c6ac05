import type { Output } from '../../cloud/methods'

export type ListRow = Output<'link.list'>['rows'][number]

interface OfMember {
  /** The member's, or the first household's where nobody is linked any more. */
  id: string
  member: string
  homes: string[]
}

/** Each member with the households, in the order in which the list first names them. */
export function byMember(rows: readonly ListRow[]): OfMember[] {
  const members = new Map<string, OfMember>()
  for (const { id: rowId, memberId, member, name, city } of rows) {
    const id = memberId ?? rowId
    const found = members.get(id) ?? { id, member, homes: [] }
    members.set(id, { ...found, homes: [...found.homes, city ? `${name}(${city})` : name] })
  }
  return [...members.values()]
}
