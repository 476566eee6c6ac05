import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { actOutput } from '../../types/api/publication/act'
import { change } from '../kernel/aggregate'
import { handler, type Handler } from '../kernel/handler'
import { runEffectsLater } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { decide, type Answer, type Decision } from '../domain/publication/decide'

/** A handler of an officer's decision: load, decide, one conditional write, then the author is told. */
export const actHandler = <M extends Method<z.ZodMiniType<Decision>, typeof actOutput>>(
  method: M,
  act: 'approve' | 'refuse'
): Handler =>
  handler(method, async (input, { caller, now }) => {
    const { result, saved } = await change<Publication, Answer>('publications', input.id, (found) =>
      Promise.resolve(decide(act, input, found, caller, now))
    )
    if (saved) runEffectsLater(saved)
    return result as never
  })
