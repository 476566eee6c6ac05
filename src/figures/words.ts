import type { Output } from '../cloud/methods'
import { shanghai } from '../ui/words/dates'

type Figures = Output<'figures.read'>['figures']

const dayMinutes = 24 * 60

/** `4.2 天`, `5 小时`, `20 分钟`: a span of minutes as one says it. */
export function spanWords(minutes: number): string {
  if (minutes >= dayMinutes) return `${Math.round((minutes / dayMinutes) * 10) / 10} 天`
  if (minutes >= 60) return `${Math.round(minutes / 60)} 小时`
  return `${Math.round(minutes)} 分钟`
}

/** `91%`; a dash where there is nothing to divide by. */
export const shareWords = (share: number | null): string =>
  share === null ? '—' : `${Math.round(share * 100)}%`

/** The finding in one sentence: how long most matters take, and whether it was faster in the period before. */
export function findingWords({ total }: Figures, earlier?: Figures): string {
  if (!total) return '这段时间还没有办出结果的事'
  const said = `多数事 ${spanWords(total.median)}有结果`
  const before = earlier?.total
  if (!before) return said
  const change = total.median - before.median
  if (Math.abs(change) < Math.max(60, before.median * 0.05)) return `${said}，和上一段差不多`
  return `${said}，比上一段${change < 0 ? '快' : '慢'} ${spanWords(Math.abs(change))}`
}

/** Periods to choose from, as months in Shanghai: this month, this quarter, the one before, this year. */
export function periods(now: number): { value: string; label: string; from: string; to: string }[] {
  const today = shanghai(now)
  const quarter = today.startOf('month').subtract(today.month() % 3, 'month')
  const period = (value: string, label: string, from: ReturnType<typeof shanghai>, months: number) => ({
    value,
    label,
    from: from.format('YYYY-MM'),
    to: from.add(months - 1, 'month').format('YYYY-MM')
  })
  return [
    period('month', '这个月', today.startOf('month'), 1),
    period('quarter', '这个季度', quarter, 3),
    period('before', '上个季度', quarter.subtract(3, 'month'), 3),
    period('year', '今年', today.startOf('year'), 12)
  ]
}

/** `2026-11` as `11 月`. */
export const monthLabel = (month: string): string => `${Number(month.slice(5))} 月`
