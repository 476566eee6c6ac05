import type * as z from 'zod/mini'
import type { RateLimitName } from '../domain/rateLimits'
import type { Role } from '../domain/roles'
import type { ErrorName } from './errors'

/**
 * Who may call a method. `anyone`: also somebody not yet known; `person`: everybody known;
 * a role: whoever holds it at some node. What they may see or do there is decided per document: who may act on
 * a matter is the table's business (`types/domain/matterFlow.ts`), so acts name `person`.
 */
export type Caller = 'anyone' | 'person' | Role

/** A method of the cloud: the one description that both sides parse by. */
export interface Method<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
  Name extends string = string
> {
  /** `function.verb` */
  name: Name
  /** One sentence of what it does. */
  summary: string
  callers: readonly Caller[]
  /** Whether it changes nothing, so that asking again is harmless. */
  reads?: true
  /** What is limited per person and time; counted by `act`, else `id` of the input: the same again counts once. */
  limit?: RateLimitName
  input: Input
  output: Output
  /** Named errors beyond those every method can give (`commonErrors`). */
  errors: readonly ErrorName[]
}

export type InputOf<M extends Method> = z.input<M['input']>
/** What a client reads of an answer: what is newer than itself is left out, or `unknown`. */
export type OutputOf<M extends Method> = z.output<M['output']>
/** What a function answers. */
export type AnswerOf<M extends Method> = z.input<M['output']>

/** Declares a method; keeps the literal types. */
export const method = <Input extends z.ZodMiniType, Output extends z.ZodMiniType, Name extends string>(
  declared: Method<Input, Output, Name>
): Method<Input, Output, Name> => declared
