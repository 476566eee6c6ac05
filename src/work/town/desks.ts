import type { Output } from '../../cloud/methods'
import type { Tray } from '../../../types/domain/trays'

const labels = { brought: '提上来的', units: '单位在办', own: '直接来的', late: '督办' } as const

/** The four piles on the desk of a town's office. */
export type Desk = keyof typeof labels

/** What each pile is handed when it is drawn. */
export interface DeskProps {
  nodeId: string
  onDone(told: { id: string; subject: string; done: string; kept: boolean }): void
}

export const isDesk = (asked: string | undefined): asked is Desk => !!asked && asked in labels

const own: readonly Tray[] = ['sort', 'discuss']

/** The piles to choose from, each with how many lie on it. */
export function deskChoices(counts: Output<'matter.counts'> | undefined): { value: Desk; label: string }[] {
  const inTrays = (trays: readonly Tray[]) =>
    counts?.mine.filter(({ tray }) => trays.includes(tray)).reduce((sum, { count }) => sum + count, 0)
  const numbers: Record<Desk, number | undefined> = {
    brought: inTrays(['town']),
    units: inTrays(['unit']),
    own: inTrays(own),
    late: counts?.late
  }
  return (Object.keys(labels) as Desk[]).map((value) => ({
    value,
    label: numbers[value] ? `${labels[value]} ${numbers[value]}` : labels[value]
  }))
}
