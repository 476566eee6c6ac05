import type { Storage } from '../storage'

/** Where the photos of a form are kept: beside its words, and gone with them. */
export const photosOf = (form: string): string => `${form}:photos`

/** Keeps what is typed until it is sent. One draft per form; another person on the same phone has their own. */
export function createDrafts(storage: Pick<Storage, 'get' | 'set' | 'remove'>, owner: () => string) {
  const place = (form: string) => `draft:${owner()}:${form}`
  return {
    /** What was typed before, or the given beginning. */
    read: <Value>(form: string, beginning: Value): Value => storage.get<Value>(place(form)) ?? beginning,
    /** A phone without room must not get in the way of typing, so a draft that cannot be kept is let go. */
    write: (form: string, value: unknown) => {
      try {
        storage.set(place(form), value)
      } catch {
        storage.remove(place(form))
      }
    },
    clear: (form: string) => [form, photosOf(form)].forEach((one) => storage.remove(place(one)))
  }
}
