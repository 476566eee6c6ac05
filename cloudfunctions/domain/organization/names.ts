import { Refusal } from '../../kernel/refusal'

/** A node as far as its name tells it from those beside it. */
export interface Named {
  _id: string
  name: string
  /** Empty once it was removed: its name is free again. */
  path: string[]
}

/** A name as it is compared: neither blanks nor the width of characters make another of it. */
const compared = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/** Whether another of those below one node is called so. */
export const isTaken = (name: string, id: string, beside: readonly Named[]): boolean =>
  beside.some((other) => other._id !== id && other.path.length > 0 && compared(other.name) === compared(name))

/** Two of one name below one node cannot be told apart. Errors: NAME_TAKEN. */
export function assertFree(name: string, id: string, beside: readonly Named[]): void {
  if (isTaken(name, id, beside)) throw new Refusal('NAME_TAKEN', { name: `这一级已经有「${name}」了` })
}
