import type { QuietHours } from '../../../types/domain/settings'

/** Value of the choice that keeps to what the village set. */
const village = 'village'

const choices: QuietHours[] = [
  { from: 20, until: 8 },
  { from: 22, until: 6 },
  { from: 12, until: 14 },
  { from: 0, until: 0 }
]

/** The parts of a day after midnight, each from its first hour. */
const parts: [from: number, name: string][] = [
  [18, '晚上'],
  [14, '下午'],
  [12, '中午'],
  [6, '早上'],
  [0, '凌晨']
]

/** An hour of the day (0–23) as people say it: 晚上 9 点. */
function hourWords(hour: number): string {
  if (hour === 0) return '夜里 12 点'
  const [, part] = parts.find(([from]) => hour >= from)!
  return `${part} ${hour % 12 || 12} 点`
}

/** Hours as people say them. */
export function hoursWords({ from, until }: QuietHours): string {
  if (from === until) return '什么时候都可以提醒。'
  return `${hourWords(from)}到${from < until ? '' : '第二天'}${hourWords(until)}不提醒。`
}

const shortWords = ({ from, until }: QuietHours): string =>
  from === until ? '都可以' : `${hourWords(from)}到${hourWords(until)}`

/** The hours by which a choice is named. */
export const valueOf = (hours: QuietHours | null): string =>
  hours ? `${hours.from}-${hours.until}` : village

/** The hours a choice stands for; null: those of the village. */
export function quietOf(value: string): QuietHours | null {
  if (value === village) return null
  const [from = 0, until = 0] = value.split('-').map(Number)
  return { from, until }
}

/** What can be chosen; what somebody chose elsewhere is among it. */
export function quietChoices({ own, village: set }: { own: QuietHours | null; village: QuietHours }) {
  const known = own && choices.every((one) => valueOf(one) !== valueOf(own)) ? [own, ...choices] : choices
  return [
    { value: village, label: `照村里的(${shortWords(set)})` },
    ...known.map((hours) => ({ value: valueOf(hours), label: shortWords(hours) }))
  ]
}
