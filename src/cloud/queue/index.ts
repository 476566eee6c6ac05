import { useSyncExternalStore } from 'react'
import { drafts } from '../drafts'
import { ownerId } from '../me'
import { storage } from '../storage'
import type { QueueItem } from './item'
import { isFrom } from './order'
import { createQueue } from './queue'
import { send } from './send'

const key = 'queue'

/** The queue of this phone. */
export const queue = createQueue({
  load: () => storage.get<QueueItem[]>(key) ?? [],
  save: (items) => storage.set(key, items),
  send,
  sent: ({ draft }) => draft && drafts.clear(draft)
})

/** Tries to send what waits for the person who is known now. */
export const sendWaiting = () => (ownerId() ? queue.flush(ownerId()) : Promise.resolve())

/**
 * What waits to be sent, oldest first: of one matter or wish, or all of it. What a form is just sending is not among it:
 * the form says how it went.
 */
export function usePendingSends(subjectId?: string): QueueItem[] {
  const items = useSyncExternalStore(queue.subscribe, queue.items)
  const owner = ownerId()
  return items.filter(
    (item) =>
      isFrom(item, owner) && (!subjectId || item.subjectId === subjectId) && !queue.isAwaited(item.key)
  )
}
