import type { QuietHours } from '../../../types/domain/settings'

/** Value of the choice that keeps to what the village set. */
const village = 'village'

const choices: QuietHours[] = [
  { from: 20, until: 8 },
  { from: 22, until: 6 },
  { from: 12, until: 14 },
  { from: 0, until: 0 }
]

/** Hours as people say them. */
export function hoursWords({ from, until }: QuietHours): string {
  if (from === until) return '什么时候都可以提醒。'
  const end = from < until ? ' ' : '第二天 '
  return `${from} 点到${end}${until} 点不提醒。`
}

const shortWords = ({ from, until }: QuietHours): string =>
  from === until ? '都可以' : `${from}–${until} 点`

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
    { value: village, label: `照村里的：${shortWords(set)}` },
    ...known.map((hours) => ({ value: valueOf(hours), label: shortWords(hours) }))
  ]
}
