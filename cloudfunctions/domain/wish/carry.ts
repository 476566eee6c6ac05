import { drain } from '../../kernel/outbox'
import { writeMessage } from '../message/write'
import { carryPublication } from '../publication/carry'
import type { WishEffect } from './effects'
import type { Wish } from './wish'

/** Carries out one effect; repeated, it changes nothing. */
const carry = (effect: WishEffect): Promise<void> =>
  effect.kind === 'message' ? writeMessage(effect) : carryPublication(effect)

/** Carries out what an act left to be done. */
export const carryOut = (wish: Wish): Promise<void> => drain('wishes', wish, carry)
