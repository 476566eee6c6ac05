import type { Stage } from './stages'

/** The lists that roles work from; a matter lies in one tray at a time. */
export const trayLabels = {
  sort: '等我梳理',
  discuss: '等议事',
  handle: '在办',
  ask: '等补充',
  rate: '等评价',
  closed: '已办结'
} as const

export type Tray = keyof typeof trayLabels
export const trays = Object.keys(trayLabels) as Tray[]

/** The tray a stage lies in. */
export const trayOf: Record<Stage, Tray> = {
  asked: 'sort',
  returned: 'ask',
  sorted: 'discuss',
  discussed: 'handle',
  handling: 'handle',
  handled: 'rate',
  closed: 'closed',
  withdrawn: 'closed'
}
