import type { Settings } from '../../../types/domain/settings'
import { dayOf } from '../../kernel/days'
import type { Book } from './file/table'
import { gridFinder } from './grids'
import type { Memory } from './headerNames'
import type { Issue } from './issue'
import { planImport, type Plan } from './plan'
import { isRead } from './read'
import { readBook, type ReadBook } from './readBook'
import type { Choice } from './sections'
import type { Village } from './village'
import type { RosterIssueKind } from '../../../types/domain/rosters'

export interface BookPlan {
  read: ReadBook
  plan: Plan
  /** Rows that will be written. */
  good: number
  said: Record<RosterIssueKind, Issue[]>
}

/** What a file would put on file of a village, with everything that is to be said of it. Pure. */
export function planBook(
  book: Book,
  setting: {
    village: Village
    settings: Settings
    now: Date
    memory: Memory
    choices: Choice[]
    answers: ReadonlyMap<string, string>
  }
): BookPlan {
  const { village, settings, now, memory, choices, answers } = setting
  const today = dayOf(now)
  const find = gridFinder(village.node, village.nodes)
  const read = readBook(book, { today, memory, choices, answers, isGrid: (text) => isRead(find(text)) })
  const plan = planImport(read.rows, { village, settings, today, now, answers })
  return {
    read,
    plan,
    good: read.rows.length - plan.bad.length - plan.waiting,
    said: {
      bad: plan.bad,
      asked: [...read.asked, ...plan.asked],
      left: [...read.left, ...plan.left],
      warning: plan.warnings
    }
  }
}
