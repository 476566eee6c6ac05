import { contract, type Contract, type MethodName } from '../types/api'
import type { InputOf } from '../types/api/contract'

type Deciding<Name, Input> = Name extends `${'matter' | 'wish'}.${string}`
  ? Input extends { seen: number }
    ? Omit<Input, 'seen'> & { seen?: number }
    : Input
  : Input
/** What a call is given: the version that was looked at only where it matters which. */
export type Given<Name extends MethodName> = Deciding<Name, InputOf<Contract[Name]>>

/** Whether nothing but the version that was looked at is missing to a call. */
export function lacksSeen(name: string, input: unknown): input is { id: string } {
  if (!/^(matter|wish)\./.test(name) || !(name in contract)) return false
  if (typeof input !== 'object' || input === null || 'seen' in input) return false
  const { input: taken } = contract[name as MethodName]
  return !taken.safeParse(input).success && taken.safeParse({ ...input, seen: 1 }).success
}

/** Where the version of what somebody decides on stands: in its collection, and on its page. */
interface Lookable {
  collection: 'matters' | 'wishes'
  read: 'matter.read' | 'wish.read'
}

const lookableOf = (name: string): Lookable =>
  name.startsWith('wish')
    ? { collection: 'wishes', read: 'wish.read' }
    : { collection: 'matters', read: 'matter.read' }

/**
 * The input of somebody who has looked at the newest there is, unless it says at what. `versionOf` reads the version; 1
 * is looked at where there is none.
 */
export async function withSeen<Input>(
  name: string,
  input: Input,
  versionOf: (of: Lookable, id: string) => number | undefined | Promise<number | undefined>
): Promise<Input> {
  if (!lacksSeen(name, input)) return input
  return { ...input, seen: (await versionOf(lookableOf(name), input.id)) ?? 1 }
}
