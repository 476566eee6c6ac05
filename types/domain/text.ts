/** Marks that end a sentence, full-width and half-width alike: people type both. */
const sentenceEnds = '。！!？?；;\n'
const firstEnd = /[。！!？?\n]/

/**
 * Cuts an over-long text into parts of at most `limit` characters, at the end of a sentence or a line
 * where one lies in the second half of a part, so that it can be sent as one message and its additions.
 * Nothing is dropped: the parts joined are the text. Surrogate pairs stay whole.
 */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const end = cutAt(rest, limit)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest]
}

function cutAt(text: string, limit: number): number {
  const head = text.slice(0, limit)
  const stop = Math.max(...[...sentenceEnds].map((mark) => head.lastIndexOf(mark)))
  if (stop >= limit / 2) return stop + 1
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** The line a matter is known by where the resident gave none: its first sentence, shortened. */
export function subjectOf(text: string, limit: number): string {
  const first = text.trim().split(firstEnd, 1)[0] ?? ''
  const line = first.trim() || text.trim()
  const letters = [...line]
  return letters.length <= limit ? line : letters.slice(0, limit - 1).join('') + '…'
}
