import { lateWords, type Due } from '../../ui/words/due'

const hour = 3_600_000

/** The time left in words: `还有 3 个工作日`, `还有 5 小时`, `超期 2 个工作日`. */
export function leftWords(due: Due, now: number): string {
  if (due.overdue) return lateWords(due)
  const left = Date.parse(due.at) - now
  if (left < hour) return '不到 1 小时了'
  if (left < 24 * hour) return `还有 ${Math.floor(left / hour)} 小时`
  return due.workdays > 0 ? `还有 ${due.workdays} 个工作日` : '就在这两天'
}
