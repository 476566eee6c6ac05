import type { Output } from '../../../cloud/methods'
import type { MatterView } from '../view/whoWords'

type Candidate = Output<'matter.handlers'>['people'][number]

/** What is chosen for a split, kept as a draft. */
export interface Splitting {
  /** The part that goes to another unit; null: new parts. */
  part: string | null
  unitIds: string[]
  /** Unit → what is asked of it, where it was changed. */
  asks: Record<string, string>
}

/** Stands for new parts among the parts to choose. */
export const whole = 'new'

const open = ({ parts }: Pick<MatterView, 'parts'>) => parts.filter(({ waits }) => waits !== null)

/** A part that a unit gave back is what is split next; else new parts. */
export const beginningOf = (view: Pick<MatterView, 'parts'>): Splitting => ({
  part: open(view).find(({ waits }) => waits === 'town')?.id ?? null,
  unitIds: [],
  asks: {}
})

/** The parts that can go to another unit, those that came back first, and new ones. */
export const partChoices = (view: Pick<MatterView, 'parts'>): { value: string; label: string }[] => [
  ...open(view)
    .sort((a, b) => Number(b.waits === 'town') - Number(a.waits === 'town'))
    .map(({ id, unit, waits }) => ({
      value: id,
      label: waits === 'town' ? `${unit}退回的` : `${unit}手上的`
    })),
  { value: whole, label: '另加一份' }
]

/** The units to choose from, the least busy first; whoever has the part that goes to another is none of them. */
export const unitChoices = (
  people: readonly Candidate[],
  { parts }: Pick<MatterView, 'parts'>,
  part: string | null
): { value: string; label: string; name: string }[] => {
  const holder = parts.find(({ id }) => id === part)?.reach?.id
  return people
    .filter(({ id }) => id !== holder)
    .map(({ id, name, title, inHand }) => {
      const called = title ? `${title} ${name}` : name
      return { value: id, name: called, label: `${called} · 手上 ${inHand} 件` }
    })
}

/** After a tap on a unit: a part that goes on has one unit, new parts as many as are wanted. */
export const toggled = (chosen: Splitting, id: string): Splitting => ({
  ...chosen,
  unitIds: chosen.part
    ? [id]
    : chosen.unitIds.includes(id)
      ? chosen.unitIds.filter((other) => other !== id)
      : [...chosen.unitIds, id]
})

/** What is asked of a unit: as typed, as it was asked before, or a plain beginning. */
export const askWords = (
  { part, asks }: Splitting,
  id: string,
  view: Pick<MatterView, 'parts' | 'subject'>
): string =>
  asks[id] ?? view.parts.find((one) => one.id === part)?.ask ?? `请看看「${view.subject}」，把结果告诉镇里。`

/** What goes to the cloud. */
export const giftsOf = (chosen: Splitting, view: Pick<MatterView, 'parts' | 'subject'>) =>
  chosen.unitIds.map((unitId) => ({
    unitId,
    text: askWords(chosen, unitId, view).trim(),
    ...(chosen.part && { part: chosen.part })
  }))
