import { askersTurn, type Stage } from './stages'

/** The lists that roles work from; a matter lies in one tray at a time, named after what it waits for. */
export const trays = [
  'sort',
  'discuss',
  'handle',
  'town',
  'unit',
  'inform',
  'ask',
  'together',
  'rate',
  'closed'
] as const

export type Tray = (typeof trays)[number]

/** The tray a stage lies in. */
export const trayOf: Record<Stage, Tray> = {
  asked: 'sort',
  returned: 'ask',
  sorted: 'discuss',
  merged: 'together',
  discussed: 'handle',
  handling: 'handle',
  held: 'handle',
  escalated: 'town',
  split: 'unit',
  replied: 'inform',
  handled: 'rate',
  closed: 'closed',
  withdrawn: 'closed'
}

/** Trays of what waits for whoever asked: nothing in them is overdue. */
export const askersTrays: readonly Tray[] = askersTurn.map((stage) => trayOf[stage])

/** Trays of what still needs somebody; what is closed only grows. */
export const openTrays: Tray[] = trays.filter((tray) => tray !== 'closed')
