import type { Tray } from '../../../types/domain/trays'
import type { Output } from '../../cloud/methods'

type Counts = Output<'matter.counts'>['node']

const labels = {
  sort: '等梳理',
  discuss: '等议',
  handle: '在办',
  town: '在镇里',
  unit: '单位在办',
  inform: '等告知',
  ask: '等补充',
  together: '一起办的',
  rate: '等评',
  closed: '已办结'
} as const satisfies Record<Tray, string>

const order = Object.keys(labels) as Tray[]

/** The trays to choose from, each with how many lie in it; the closed ones are never counted. */
export const trayChoices = (counts: Counts | undefined): { value: Tray; label: string }[] =>
  order.map((value) => {
    const count = counts?.find(({ tray }) => tray === value)?.count
    return { value, label: count === undefined ? labels[value] : `${labels[value]} ${count}` }
  })

/** What the tray chosen holds, in one sentence. */
export function trayWords(tray: Tray, counts: Counts | undefined): string {
  if (tray === 'closed') return '办结和撤回的，最近的在前面。'
  const line = counts?.find((one) => one.tray === tray)
  if (!line) return '快到时间的在前面。'
  return line.overdue > 0
    ? `${line.count} 件里有 ${line.overdue} 件超期，排在最前面。`
    : '没有超期的，快到时间的在前面。'
}

/** What an empty tray says. */
export const trayEmpty: Record<Tray, { title: string; hint: string }> = {
  sort: { title: '没有等梳理的事', hint: '刚有人说的事，党员中心户还没归类的，会在这里。' },
  discuss: { title: '没有等议的事', hint: '列入议事、还没交办的，会在这里。' },
  handle: { title: '没有在办的事', hint: '交办了、还没办结的，会在这里，写着谁在办、哪天前办完。' },
  town: { title: '没有提到镇里的事', hint: '村里办不了、提到镇里的，会在这里。' },
  unit: { title: '没有单位在办的事', hint: '镇里分给单位、还没答复完的，会在这里。' },
  inform: { title: '没有等告知的事', hint: '镇里有了答复、等村里告诉提出人的，会在这里。' },
  together: { title: '没有一起办的事', hint: '几家说了同一件事、并到一起办的，会在这里。' },
  ask: { title: '没有等补充的事', hint: '有话要问清楚、等提出人回话的，会在这里。' },
  rate: { title: '没有等评的事', hint: '有了结果、等提出人来评的，会在这里。' },
  closed: { title: '还没有办结的事', hint: '评过的、撤回的，会在这里，随时查得到。' }
}
