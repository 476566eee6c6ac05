import { change, type Effect } from '../../kernel/aggregate'
import { isFull } from '../../kernel/room'
import { settingsAt } from '../../kernel/settings'
import { veiledPhoto } from '../../kernel/veil'
import type { MatterEvent } from './event'
import type { Matter, MatterState } from './matter'
import { stepped } from './systemAct'

/** What somebody added to a matter that is handled with another: it reaches whoever has that one in hand. */
export interface RelayEffect extends Effect {
  kind: 'relay'
  /** The matter that it is noted of. */
  clusterId: string
  /** Null where their name is not to be known. */
  saidBy: string | null
  text: string
  photos: string[]
}

/** What an event has to be passed on of; also what reached a matter that by then is handled with another itself. */
export function relaysOf(
  { _id, stage, cluster, asker, hideName }: MatterState & { _id: string },
  event: MatterEvent
): RelayEffect[] {
  if (stage !== 'merged' || !cluster || (event.act !== 'add' && event.act !== 'relay')) return []
  const { text = '', photos = [] } = event
  const relayed = { id: `${_id}.${event.seq}.relay`, kind: 'relay' as const, clusterId: cluster.id, text }
  if (event.act === 'relay') return [{ ...relayed, photos, saidBy: event.saidBy ?? null }]
  return [
    hideName
      ? { ...relayed, photos: photos.map(veiledPhoto), saidBy: null }
      : { ...relayed, photos, saidBy: asker.name }
  ]
}

/** So many times its own talk a matter takes with what those say who are handled with it; the rest stays in their own. */
const relayShare = 2

/**
 * Writes down at the leading matter what one that is handled with it said; repeated, it changes nothing.
 * The leading matter where it was written, with whom to tell.
 */
export async function carryRelay({
  id,
  clusterId,
  saidBy,
  text,
  photos
}: RelayEffect): Promise<Matter | null> {
  const now = new Date()
  const { saved } = await change<Matter, null>('matters', clusterId, async (matter) => {
    if (!matter || isFull(matter.history, relayShare)) return { result: null }
    const step = { id, act: 'relay' as const, facts: { saidBy, text, photos } }
    const after = stepped(matter, step, await settingsAt(matter.path, now), now)
    return after ? { save: after, result: null } : { result: null }
  })
  return saved
}
