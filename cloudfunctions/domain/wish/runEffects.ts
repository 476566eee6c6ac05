import { drainOutbox } from '../../kernel/outbox'
import { writeMessage } from '../message/write'
import { runPublicationEffect } from '../publication/runEffects'
import type { WishEffect } from './effects'
import type { Wish } from './wish'

/** Carries out one effect; repeated, it changes nothing. */
const runEffect = (effect: WishEffect): Promise<void> =>
  effect.kind === 'message' ? writeMessage(effect) : runPublicationEffect(effect)

/** Carries out what an act left to be done. */
export const runEffects = (wish: Wish): Promise<void> => drainOutbox('wishes', wish, runEffect)
