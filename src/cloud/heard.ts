import { ownerId } from './me'
import { storage } from './storage'

const key = () => `heard:${ownerId()}`

/** Up to which message the inbox was looked at on this phone: the moment of the latest, ISO 8601. */
export const heard = {
  until: (): string | undefined => storage.get<string>(key()),
  /** The inbox was shown, with this as its latest message. */
  now(at: string | undefined): void {
    if (!at) return
    try {
      storage.set(key(), at)
    } catch {
      // A phone without room counts the same messages again; they are all there.
    }
  }
}
