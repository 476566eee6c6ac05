import type { Storage } from '../storage'

/** Where the photos of a form are kept: beside its words, and gone with them. */
export const photosOf = (form: string): string => `${form}:photos`

/**
 * Keeps what is typed until it is sent. One draft per form; another person on the same phone has their own. What was
 * typed while nobody was known yet, in the first seconds of a first opening, is theirs who is known then.
 */
export function createDrafts(storage: Pick<Storage, 'get' | 'set' | 'remove'>, owner: () => string) {
  const placeOf = (whose: string, form: string) => `draft:${whose}:${form}`
  const place = (form: string) => placeOf(owner(), form)
  const nobodys = (form: string) => placeOf('', form)
  return {
    /** What was typed before, or the given beginning. */
    read: <Value>(form: string, beginning: Value): Value =>
      storage.get<Value>(place(form)) ?? storage.get<Value>(nobodys(form)) ?? beginning,
    /** A phone without room must not get in the way of typing, so a draft that cannot be kept is let go. */
    write: (form: string, value: unknown) => {
      try {
        storage.set(place(form), value)
      } catch {
        storage.remove(place(form))
      }
    },
    clear: (form: string) =>
      [form, photosOf(form)]
        .flatMap((one) => [place(one), nobodys(one)])
        .forEach((one) => storage.remove(one))
  }
}
