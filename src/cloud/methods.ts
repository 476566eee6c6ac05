import type * as z from 'zod/mini'
import type { Contract, MethodName } from '../../types/api'
import type { InputOf, Method, OutputOf } from '../../types/api/contract'

export type Input<Name extends MethodName> = InputOf<Contract[Name]>
export type Output<Name extends MethodName> = OutputOf<Contract[Name]>

/** Methods that change a matter or a wish: each is named by an id of the client, so sending twice does it once. */
export type ActMethod = {
  [Name in MethodName]: OutputOf<Contract[Name]> extends { stage: string; version: number } ? Name : never
}[Exclude<Extract<MethodName, `${'matter' | 'wish'}.${string}`>, 'matter.read' | 'wish.read'>]

/** A method whose answers come in pages of `rows`, handed on by `after`. */
export type PagedMethod = Method<z.ZodMiniType, z.ZodMiniType<{ rows: unknown[]; after: string | null }>>
