import type { Output } from '../../cloud/methods'
import type { Tray } from '../../../types/domain/trays'

const labels = { brought: '提上来的', units: '单位在办', own: '直接来的', late: '督办' } as const

/** The four piles on the desk of a town's office. */
export type Desk = keyof typeof labels

/** What each pile is handed when it is drawn. */
export interface DeskProps {
  nodeId: string
  /** What lies where; undefined until the cloud has counted. */
  counts: Output<'matter.counts'> | undefined
  onDone(told: { id: string; subject: string; done: string; kept: boolean }): void
}

export const isDesk = (asked: string | undefined): asked is Desk => !!asked && asked in labels

/** The steps of what lies at the town itself. */
export const ownSteps = { sort: '等梳理', discuss: '等议', handle: '在办', rate: '等评' } as const
export type OwnStep = keyof typeof ownSteps
/** Those of them at which it waits for the office. */
const atOffice: readonly OwnStep[] = ['sort', 'discuss']

/** The steps to choose from, with how many wait for the office, and the first at which any does. */
export function ownChoices(counts: Output<'matter.counts'> | undefined) {
  const waits = (step: OwnStep) =>
    (atOffice.includes(step) && counts?.mine.find(({ tray }) => tray === step)?.count) || 0
  const steps = Object.keys(ownSteps) as OwnStep[]
  return {
    choices: steps.map((value) => ({ value, label: numbered(ownSteps[value], waits(value)) })),
    first: steps.find((step) => waits(step) > 0) ?? 'sort'
  }
}

const numbered = (label: string, count: number | undefined): string => (count ? `${label} ${count}` : label)

/** The piles to choose from, each with how many lie on it. */
export function deskChoices(counts: Output<'matter.counts'> | undefined): { value: Desk; label: string }[] {
  const inTrays = (trays: readonly Tray[]) =>
    counts?.mine.filter(({ tray }) => trays.includes(tray)).reduce((sum, { count }) => sum + count, 0)
  const numbers: Record<Desk, number | undefined> = {
    brought: inTrays(['town']),
    units: inTrays(['unit']),
    own: inTrays(atOffice),
    late: counts?.late
  }
  return (Object.keys(labels) as Desk[]).map((value) => ({
    value,
    label: numbered(labels[value], numbers[value])
  }))
}
