import { isSubmission, type QueueItem } from './item'

/** Whether somebody did it; what was done before anybody was known on this phone is theirs who is known now. */
export const isFrom = ({ owner }: QueueItem, person: string): boolean => owner === person || owner === ''

/**
 * What may be sent now: of each subject the oldest item, as long as it was not refused; a refused one holds
 * back what the person said after it, for that may make no sense without it.
 * @param items oldest first
 */
export function sendable(items: readonly QueueItem[], owner: string): QueueItem[] {
  const heads = new Map<string, QueueItem>()
  for (const item of items) {
    if (isFrom(item, owner) && !heads.has(item.subjectId)) heads.set(item.subjectId, item)
  }
  return [...heads.values()].filter((item) => !item.refusal)
}

/**
 * The items with a refused one changed and free to go again, under a new name: the cloud may have heard the
 * old one. What follows a renamed submission goes to its new subject.
 */
export function revised(
  items: readonly QueueItem[],
  key: string,
  newKey: string,
  change: { text?: string; seen?: number }
): QueueItem[] {
  const old = items.find((item) => item.key === key)
  if (!old) return [...items]
  if (!isSubmission(old.method)) {
    return items.map((item) => (item === old ? renamed(item, item.subjectId, newKey, change) : item))
  }
  return items.map((item) => {
    if (item === old) return { ...renamed(item, newKey, newKey, change), subjectId: newKey }
    return item.subjectId === key
      ? { ...item, subjectId: newKey, input: { ...item.input, id: newKey } }
      : item
  })
}

function renamed(
  item: QueueItem,
  id: string,
  key: string,
  change: { text?: string; seen?: number }
): QueueItem {
  const { text, seen } = change
  const input = {
    ...item.input,
    id,
    ...('act' in item.input ? { act: key } : {}),
    ...('seen' in item.input && seen !== undefined ? { seen } : {}),
    ...(text === undefined ? {} : { text })
  } as QueueItem['input']
  return { ...item, key, input, failures: 0, refusal: undefined }
}
