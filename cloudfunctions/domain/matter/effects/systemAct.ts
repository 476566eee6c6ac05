import { system } from '../../../kernel/system'
import { matterFlow } from '../../../../types/domain/matterFlow'
import type { SystemAct } from '../../../../types/domain/matterActs'
import { wayOf } from '../../../kernel/aggregate'
import type { Settings } from '../../../../types/domain/settings'
import type { Stage } from '../../../../types/domain/stages'
import { appendEvent } from '../state/appendEvent'
import type { Facts } from '../state/event'
import type { Matter } from '../state/matter'
import type { Lying } from '../state/matters'

/** Something that the system does to a matter: its id derives from what caused it, so that it happens once. */
export interface SystemStep {
  id: string
  act: SystemAct | 'resume' | 'unmerge'
  facts: Facts & { next?: Stage }
}

/** By whom it is written in the history. */
const bySystem = { ...system, standing: 'system' as const }

/**
 * The matter after a step of the system; null where it was done before or the stage does not know it, which is
 * how two that fire at once do it once. `lying` is given where the step puts it elsewhere. Pure.
 */
export function stepped(
  matter: Matter,
  step: SystemStep,
  settings: Settings,
  now: Date,
  lying?: Lying
): Matter | null {
  const cell = matterFlow[matter.stage][step.act]
  if (!cell?.who.includes('system')) return null
  if (matter.history.some(({ id }) => id === step.id)) return null
  const { next, ...facts } = step.facts
  const event = {
    id: step.id,
    print: step.id,
    at: now,
    act: step.act,
    by: bySystem,
    stage: wayOf(cell, next) ?? matter.stage,
    ...facts
  }
  return appendEvent(matter, event, settings, lying)
}
