import { asCloudError, isOutdated, isUnheard, type CloudError } from '../errors'
import { createEmitter } from '../emitter'
import type { ActAnswer, QueueItem } from './item'
import { revised, sendable } from './order'

/** How often an item may fail without a reason before the person is asked. */
const patience = 5

/** What the queue stands on. */
export interface QueuePorts {
  load(): QueueItem[]
  /** @throws CloudError NOT_KEPT when the phone has no room */
  save(items: QueueItem[]): void
  /** Sends one item; `keep` stores what must not be done twice, such as an upload. */
  send(item: QueueItem, keep: (change: Partial<QueueItem>) => void): Promise<ActAnswer>
  /** Hears of every item the cloud took. */
  sent?(item: QueueItem): void
}

/** What became of something handed to the queue: answered by the cloud, or kept until the signal is back. */
export type Delivery = { state: 'sent'; answer: ActAnswer } | { state: 'kept' }

/** A form that waits to hear of its item. */
interface Awaiting {
  hear(outcome: Delivery | CloudError): void
  listens(): boolean
  following: string[]
}

/**
 * The acts on their way to the cloud. An item is kept before it is sent and let go after it was answered, so
 * that closing the app at any moment loses nothing; the cloud knows a repetition by its id.
 */
export function createQueue(ports: QueuePorts) {
  const changed = createEmitter()
  /** Forms that wait to hear, and what falls with their item when it is refused. */
  const awaited = new Map<string, Awaiting>()
  let items = ports.load()
  let running: Promise<void> | undefined

  function put(next: QueueItem[]) {
    ports.save(next)
    items = next
    changed.emit()
  }

  const patch = (key: string, change: Partial<QueueItem>) =>
    put(items.map((item) => (item.key === key ? { ...item, ...change } : item)))

  /** What a form was sending may now be something that waits: whoever shows it must hear. */
  function lookAgain() {
    items = [...items]
    changed.emit()
  }

  const without = (...keys: string[]) => items.filter((item) => !keys.includes(item.key))

  async function attempt(item: QueueItem): Promise<'sent' | 'refused' | 'failed' | 'unheard'> {
    try {
      const answer = await ports.send(item, (change) => patch(item.key, change))
      put(without(item.key))
      ports.sent?.(item)
      awaited.get(item.key)?.hear({ state: 'sent', answer })
      return 'sent'
    } catch (thrown) {
      if (isUnheard(thrown) || isOutdated(thrown)) return 'unheard'
      const error = asCloudError(thrown)
      const failures = item.failures + 1
      if ((error.name === 'UNEXPECTED' || error.name === 'CONFLICT') && failures < patience) {
        patch(item.key, { failures })
        return 'failed'
      }
      const form = awaited.get(item.key)
      if (form?.listens()) {
        put(without(item.key, ...form.following))
        form.hear(error)
      } else patch(item.key, { failures, refusal: { name: error.name, message: error.message } })
      return 'refused'
    }
  }

  async function run(owner: string) {
    const failed = new Set<string>()
    for (;;) {
      const next = sendable(items, owner).find((item) => !failed.has(item.key))
      if (!next) return
      const outcome = await attempt(next)
      if (outcome === 'unheard') return
      if (outcome === 'failed') failed.add(next.key)
    }
  }

  /** Sends what waits, oldest first within a matter; stops at the first sign that there is no signal, or that only a newer release is heard. */
  function flush(owner: string): Promise<void> {
    running ??= run(owner).finally(() => (running = undefined))
    return running
  }

  return {
    items: () => items,
    /** Whether a form still says by itself how this item is going. */
    isAwaited: (key: string): boolean => awaited.get(key)?.listens() ?? false,
    subscribe: changed.subscribe,
    flush,
    /**
     * Keeps an item and tries to send it at once.
     * @param following what belongs after it and makes no sense without it
     * @param listens whether the form is still there; once it is not, a refusal stays with the item
     * @throws CloudError when the cloud refuses it (neither it nor what follows is then kept: the form still has
     *   the words), or NOT_KEPT
     */
    async deliver(
      item: QueueItem,
      following: QueueItem[] = [],
      listens: () => boolean = () => true
    ): Promise<Delivery> {
      const outcome = new Promise<Delivery | CloudError>((hear) =>
        awaited.set(item.key, { hear, listens, following: following.map(({ key }) => key) })
      )
      try {
        put([...items, item, ...following])
      } catch (full) {
        awaited.delete(item.key)
        throw full
      }
      const kept = (async () => {
        if (running) await running
        if (items.some(({ key }) => key === item.key)) await flush(item.owner)
        return { state: 'kept' } as const
      })()
      const result = await Promise.race([outcome, kept])
      awaited.delete(item.key)
      lookAgain()
      if (result instanceof Error) throw result
      return result
    },
    /** A form has gone: what it was sending is shown by others from now on. */
    formGone: () => void (awaited.size > 0 && lookAgain()),
    /** Lets a refused item go again, changed; see `revised`. */
    revise: (key: string, newKey: string, change: { text?: string; seen?: number }) =>
      put(revised(items, key, newKey, change)),
    /** Gives an item up: the person decided so. */
    drop: (key: string) => put(without(key))
  }
}
