import type { Entry } from '../history/sentence'

interface BeforeAfter {
  /** The submission, where it came with photos. */
  before: Entry | undefined
  /** The last result that was shown with photos. */
  after: Entry | undefined
}

/** The two steps whose photos tell most, of a history that begins with the newest. */
export function beforeAfter(history: readonly Entry[]): BeforeAfter {
  const pictured = history.filter(({ photos }) => photos.length > 0)
  return {
    before: pictured.find(({ act }) => act === 'submit'),
    after: pictured.find(({ outcome }) => outcome !== undefined)
  }
}

/** The history, the photos that stand at the head of the page left out: nothing is shown twice. */
export function withoutShown(history: readonly Entry[]): Entry[] {
  const shown = Object.values(beforeAfter(history))
  return history.map((entry) => (shown.includes(entry) ? { ...entry, photos: [] } : entry))
}
