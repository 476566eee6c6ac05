import { useLayoutEffect, useRef, useState } from 'react'
import type { QueueItem } from '../../cloud/queue/item'

/**
 * What the cloud has taken and the page does not show yet: it stays until `onSent` is through, so that nothing is
 * nowhere in between. What the person gave up or changed is gone at once.
 */
export function useLeaving(items: QueueItem[], onSent?: () => Promise<unknown>): QueueItem[] {
  const [leaving, setLeaving] = useState<QueueItem[]>([])
  const before = useRef(items)
  const read = useRef(onSent)
  read.current = onSent
  // Before it is drawn: for not one frame is it nowhere.
  useLayoutEffect(() => {
    const sent = before.current.filter((item) => !item.refusal && !items.some(({ key }) => key === item.key))
    before.current = items
    if (sent.length === 0 || !read.current) return
    setLeaving((all) => [...all, ...sent])
    void read.current().finally(() => setLeaving((all) => all.filter((item) => !sent.includes(item))))
  }, [items])
  return leaving
}
