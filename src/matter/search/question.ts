import { categories, type Category } from '../../../types/domain/categories'
import { stages, type Stage } from '../../../types/domain/stages'
import type { Input } from '../../cloud/methods'
import { dayFromNow } from '../../ui/words/dates'

/** How far back is looked. */
export const periodLabels = { all: '全部', months: '最近三个月', year: '今年' } as const
type Period = keyof typeof periodLabels

/** For who decides somewhere: all that lies there, or what they have a part in themselves. */
export const whoseLabels = { node: '我管的地方', mine: '我有份的' } as const
type Whose = keyof typeof whoseLabels

/** What is typed and chosen, as it is kept. */
export interface Sought {
  words: string
  period: Period
  whose?: Whose | undefined
  stage?: Stage | undefined
  category?: Category | undefined
}

export const nothingSought: Sought = { words: '', period: 'all' }

/** A question without its page. */
export type Question = Omit<Input<'matter.search'>, 'after'>

/** What is asked of the cloud; null while nothing is typed or chosen. A stage of an older version is let go. */
export function questionOf({ words, period, whose, stage, category }: Sought, now: number): Question | null {
  const typed = words.trim()
  const from = firstDay(period, now)
  const narrowed = {
    ...(typed && { words: typed }),
    ...(stage && stages.includes(stage) && { stage }),
    ...(category && categories.includes(category) && { category }),
    ...(from && { from })
  }
  if (Object.keys(narrowed).length === 0) return null
  return { ...narrowed, ...(whose && { whose }) }
}

/** Three months are at most 92 days. */
const threeMonths = 92

function firstDay(period: Period, now: number): string | null {
  if (period === 'all') return null
  return period === 'months' ? dayFromNow(-threeMonths, now) : `${dayFromNow(0, now).slice(0, 4)}-01-01`
}
