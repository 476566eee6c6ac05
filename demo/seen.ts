import { contract, type Contract, type MethodName } from '../types/api'
import type { InputOf } from '../types/api/contract'

type Deciding<Name, Input> = Name extends `${'matter' | 'wish'}.${string}`
  ? Input extends { seen: number }
    ? Omit<Input, 'seen'> & { seen?: number }
    : Input
  : Input
/** What a call is given: the version that was looked at only where it matters which. */
export type Given<Name extends MethodName> = Deciding<Name, InputOf<Contract[Name]>>

/** Whether a call has to say which version was looked at, and does not yet. */
export function lacksSeen(name: string, input: unknown): input is { id: string } {
  if (!/^(matter|wish)\./.test(name)) return false
  const { shape } = (contract[name as MethodName]?.input ?? {}) as { shape?: Record<string, object> }
  const asked = shape?.seen && !('innerType' in (shape.seen as { def?: object }).def!)
  return !!asked && typeof input === 'object' && input !== null && 'id' in input && !('seen' in input)
}
