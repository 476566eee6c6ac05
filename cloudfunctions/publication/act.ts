import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { actOutput } from '../../types/api/publication/act'
import { change } from '../kernel/aggregate'
import { actOf, handler, type Handler } from '../kernel/handler'
import { runEffectsLater } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { decide, type Answer, type Decision } from '../domain/publication/decide'

type ActMethod = Method<z.ZodMiniType<Decision>, typeof actOutput, `publication.${'approve' | 'refuse'}`>

/** A handler of an officer's decision: load, decide, one conditional write, then the author is told. */
export const actHandler = (method: ActMethod): Handler =>
  handler(method, async (input, { caller, now }) => {
    const { result, saved } = await change<Publication, Answer>('publications', input.id, (found) =>
      Promise.resolve(decide(actOf(method), input, found, caller, now))
    )
    if (saved) runEffectsLater(saved)
    return result as never
  })
