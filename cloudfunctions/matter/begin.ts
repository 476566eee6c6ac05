import { createOnce } from '../kernel/aggregate'
import type { ActAnswer } from '../domain/matter/acts/decide'
import { runEffectsLater } from '../domain/matter/effects/runEffects'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'

/** Begins a matter once: `prepare` makes it or refuses (`createOnce`). */
export const begin = (id: string, print: string, prepare: () => Promise<Matter>): Promise<ActAnswer> =>
  createOnce({
    collection: matters.collection,
    id,
    print,
    prepare,
    answer: ({ stage, seq }) => ({ id, stage, version: seq }),
    saved: runEffectsLater
  })
