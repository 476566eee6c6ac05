import { change } from '../../../kernel/aggregate'
import { isFull } from '../../../kernel/room'
import { settingsAt } from '../../../kernel/settings'
import type { RelayEffect } from './effect'
import type { Matter } from '../state/matter'
import { stepped } from './systemAct'
import { matters } from '../state/matters'

/** So many times its own talk a matter takes with what those say who are handled with it; the rest stays in their own. */
const relayShare = 2

/**
 * Writes down at the leading matter what one that is handled with it said; repeated, it changes nothing.
 * The leading matter where it was written, with whom to tell.
 */
export async function runRelay({ id, clusterId, saidBy, text, photos }: RelayEffect): Promise<Matter | null> {
  const now = new Date()
  const { saved } = await change<Matter, null>(matters, clusterId, async (matter) => {
    if (!matter || isFull(matter.history, relayShare)) return { result: null }
    const step = { id, act: 'relay' as const, facts: { saidBy, text, photos } }
    const after = stepped(matter, step, await settingsAt(matter.path, now), now)
    return after ? { save: after, result: null } : { result: null }
  })
  return saved
}
