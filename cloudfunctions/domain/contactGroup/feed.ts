import type { Category } from '../../../types/domain/categories'
import type { ReportUrgency } from '../../../types/domain/reports'
import type { Stage } from '../../../types/domain/stages'
import type { Topic } from '../../../types/domain/topics'

/** What every item of a feed tells. */
interface Told {
  groupId: string
  /** Id of the notice, the report or the event that it tells of. */
  sourceId: string
  /** Version of the source it tells; a later telling replaces an earlier one, never the other way round. */
  rev: number
  by: { id: string; name: string }
  text: string
  photos: string[]
  /** When it happened. */
  at: Date
  /** Taken back since, and why; what it said is not shown any more. */
  retracted?: { reason: string }
}

export interface NoticeItem extends Told {
  kind: 'notice'
  topic: Topic
  /** Who wrote it, where somebody else passed it on. */
  author?: { id: string; name: string }
}

export interface ReportItem extends Told {
  kind: 'report'
  category: Category
  urgency: ReportUrgency
}

/** How a matter that began as a report goes on. */
export interface ProgressItem extends Told {
  kind: 'progress'
  stage: Stage
  reportId: string
  /** The matter, and who can open it: these people, and the officers over its path. */
  matter: { id: string; path: string[]; people: string[] }
}

/** What is to be told in a group. */
export type FeedItem = NoticeItem | ReportItem | ProgressItem

/** An item as stored in `feed`: its id is the group’s and the source’s, so that telling twice tells once. */
export type StoredItem = FeedItem & {
  _id: string
  /** When it came into the feed, and the source: the order of the feed, and what it is paged by. */
  key: string
}

declare module '../../kernel/documents' {
  interface Documents {
    feed: StoredItem
  }
}

export const feedIdOf = ({ groupId, sourceId }: Pick<FeedItem, 'groupId' | 'sourceId'>): string =>
  `${groupId} ${sourceId}`
