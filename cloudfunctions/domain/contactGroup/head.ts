import type { StoredItem } from './feed'

/** What a list of groups needs of each feed, in one small document: the last line, and what may be unread. */
export interface FeedHead {
  _id: string
  /** Key of the newest item. */
  newest: string
  line: Line
  /** The newest items with who told them, oldest first: enough to count what somebody has not read. */
  recent: Entry[]
}

interface Entry {
  key: string
  by: string
}

interface Line {
  kind: StoredItem['kind']
  by: string
  text: string
  at: Date
  rev: number
}

/** Characters of a group’s last line in a list. */
const lineLength = 40

function lastLine(text: string): string {
  const letters = [...text.trim().replaceAll(/\s+/g, ' ')]
  return letters.length <= lineLength ? letters.join('') : `${letters.slice(0, lineLength - 1).join('')}…`
}

export const headOf = (item: StoredItem): { entry: Entry; line: Line } => ({
  entry: { key: item.key, by: item.by.id },
  line: {
    kind: item.kind,
    by: item.by.name,
    text: item.retracted ? '' : lastLine(item.text),
    at: item.at,
    rev: item.rev
  }
})

/**
 * How many items somebody has not read: those that came after the mark and were told by others. Exact up to the
 * number that a head keeps.
 */
export const unreadOf = (head: FeedHead, mark: string | undefined, personId: string): number =>
  head.recent.filter(({ key, by }) => by !== personId && (mark === undefined || key > mark)).length
