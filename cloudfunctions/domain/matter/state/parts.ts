import type { Gift, Hop, MatterEvent, Part } from './event'
import type { MatterState } from './state'

/** Whether whoever has it now said that it is not theirs: it waits for whoever gives it out. */
const isObjected = ({ hops }: Pick<Part, 'hops'>): boolean => hops.at(-1)?.objection !== undefined

/** Parts that still owe the town an answer; none once the town has the matter no more. */
export const openParts = ({ stage, parts }: Pick<MatterState, 'stage' | 'parts'>): Part[] =>
  stage === 'split' ? parts.filter(({ answer }) => answer === undefined) : []

/** The open parts at which a unit must act; the others wait for the town to give them to another. */
export const partsAtUnits = (state: Pick<MatterState, 'stage' | 'parts'>): Part[] =>
  openParts(state).filter((part) => !isObjected(part))

/** For whom a part waits; null once it is answered, or not waited for any more. */
export function waitsFor(state: Pick<MatterState, 'stage' | 'parts'>, part: Part): 'unit' | 'town' | null {
  if (!openParts(state).includes(part)) return null
  return isObjected(part) ? 'town' : 'unit'
}

/** The receivers after the last one said why it is not theirs. */
export function withObjection(hops: Hop[], { act, by, gone = by.for ?? by, text = '' }: MatterEvent): Hop[] {
  const last = hops.findLastIndex((hop) => hop.to.id === gone.id)
  const said = { objection: text, ...(act === 'recuse' && { recused: true as const }) }
  return hops.map((hop, index) => (index === last ? { ...hop, ...said } : hop))
}

/** The parts after an event: a unit answered or objected, the town gave some out; escalated anew, there are none. */
export function partsAfter(before: Part[], event: MatterEvent): Part[] {
  const { act, part: id, given = [], text = '' } = event
  if (act === 'escalate') return []
  const told = before.map((part) => {
    if (part.id !== id) return part
    return act === 'respond' ? { ...part, answer: text } : { ...part, hops: withObjection(part.hops, event) }
  })
  return given.reduce(withGift, told)
}

function withGift(parts: Part[], { part: id, unit, ask }: Gift): Part[] {
  const hop = { to: unit }
  if (!parts.some((part) => part.id === id)) return [...parts, { id, unit, ask, hops: [hop] }]
  return parts.map((part) => (part.id === id ? { ...part, unit, ask, hops: [...part.hops, hop] } : part))
}

/** Parts that units were given by what happened between two states. */
export const newlyGiven = (before: Pick<MatterState, 'parts'> | null, after: MatterState): Part[] =>
  openParts(after).filter(
    ({ id, hops }) => !before?.parts.some((part) => part.id === id && part.hops.length === hops.length)
  )

/** What a unit is called in this matter, with its post; undefined for whoever never was given a part. */
export const unitName = ({ parts }: Pick<MatterState, 'parts'>, id: string): string | undefined =>
  parts.flatMap(({ hops }) => hops).find(({ to }) => to.id === id)?.to.name
