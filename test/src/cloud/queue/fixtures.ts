import type { QueueItem } from '../../../../src/cloud/queue/item'

/** An addition to a matter, waiting to be sent. */
export const addition = (key: string, subjectId: string, change: Partial<QueueItem> = {}): QueueItem => ({
  key,
  owner: 'wang',
  subjectId,
  method: 'matter.add',
  input: { id: subjectId, act: key, text: `words of ${key}` },
  photos: [],
  at: 0,
  failures: 0,
  ...change
})

/** A new matter, waiting to be sent. */
export const submission = (id: string, change: Partial<QueueItem> = {}): QueueItem => ({
  ...addition(id, id),
  method: 'matter.submit',
  input: { id, text: `words of ${id}` },
  ...change
})

/** What the phone keeps: copies, as a real one would. */
export function createShelf(beginning: QueueItem[] = []) {
  let kept = structuredClone(beginning)
  return {
    load: () => structuredClone(kept),
    save: (items: QueueItem[]) => void (kept = structuredClone(items))
  }
}
