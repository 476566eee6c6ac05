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
