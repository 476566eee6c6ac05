import { anonymizedPhoto } from '../../../kernel/anonymizePhotos'
import type { MatterEvent } from '../state/event'
import type { MatterState } from '../state/state'
import type { RelayEffect } from './effect'

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
      ? { ...relayed, photos: photos.map(anonymizedPhoto), saidBy: null }
      : { ...relayed, photos, saidBy: asker.name }
  ]
}
