import type { MatterView } from './whoWords'

type Part = MatterView['parts'][number]

/** Who has a part and how far it is, in a short sentence. */
export function partWords({ unit, answer, waits }: Pick<Part, 'unit' | 'answer' | 'waits'>): string {
  if (answer !== null) return `${unit}答复了`
  if (waits === 'unit') return `等${unit}答复`
  return waits === 'town' ? `${unit}说不归他，等镇里另外分` : `${unit}没有答复，镇里先给了结果`
}

/** The way a part went, receiver by receiver, each with why it is not theirs. One receiver without a word is no way. */
export function hopWords({ hops }: Pick<Part, 'hops'>): string[] {
  if (hops.length === 1 && hops[0]!.objection === null) return []
  return hops.map(({ name, objection }, index) => {
    const had = index === 0 ? `先给了${name}` : `再给了${name}`
    return objection === null ? had : `${had}，说不归他：${objection}`
  })
}
