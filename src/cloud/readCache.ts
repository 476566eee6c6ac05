import { ownerId } from './me'
import { storage } from './storage'

interface Heard {
  value: unknown
  /** When the cloud said so, ms. */
  heardAt: number
}

const key = 'answers'
/** How many answers are kept: the home lists and the matters looked at last. */
const room = 24

/** What the cloud last answered, kept so that a page shows something while the signal is away. */
export const readCache = {
  /** The last answer kept under a place of this person; empty when there is none. */
  read<Value>(place: string | undefined): { value?: Value; heardAt?: number } {
    const heard = place ? all()[place] : undefined
    return heard ? { value: heard.value as Value, heardAt: heard.heardAt } : {}
  },
  /** Keeps an answer, letting the oldest go; returns the moment, ms. */
  write(place: string, value: unknown): number {
    const heardAt = Date.now()
    const newest = Object.entries({ ...all(), [place]: { value, heardAt } })
      .sort(([, a], [, b]) => b.heardAt - a.heardAt)
      .slice(0, room)
    try {
      storage.set(`${key}:${ownerId()}`, Object.fromEntries(newest))
    } catch {
      // A phone without room shows less while offline; nothing a person wrote is lost by that.
      storage.remove(`${key}:${ownerId()}`)
    }
    return heardAt
  }
}

const all = () => storage.get<Record<string, Heard>>(`${key}:${ownerId()}`) ?? {}
