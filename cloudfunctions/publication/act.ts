import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import type { actOutput } from '../../types/api/publication/act'
import { actOn, load } from '../kernel/aggregate'
import { actOf, handler, type Handler } from '../kernel/handler'
import { runEffectsLater } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { publications } from '../domain/publication/publications'
import { decide, type Decision } from '../domain/publication/decide'

type ActMethod = Method<z.ZodMiniType<Decision>, typeof actOutput, `publication.${'approve' | 'refuse'}`>

/** A handler of an officer's decision; then the author is told. */
export const actHandler = (method: ActMethod): Handler =>
  handler(method, (input, { caller, now }) =>
    actOn({
      collection: publications.collection,
      now,
      read: async () => ({ doc: await load<Publication>(publications, input.id) }),
      decide: ({ doc }) => decide(actOf(method), input, doc, caller, now),
      saved: runEffectsLater
    })
  )
