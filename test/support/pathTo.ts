import type { Act } from '../../types/domain/flow'
import type { Stage } from '../../types/domain/stages'
import { personIdOf, type PersonKey } from './world'

export interface PathStep {
  who: PersonKey
  act: Act
  /** The input beside the matter and the act's own id. */
  own: Record<string, unknown>
}

const ordinary: [Stage, PathStep][] = [
  ['sorted', { who: 'a.hub', act: 'agenda', own: { category: 'infrastructure', urgency: 'ordinary' } }],
  [
    'discussed',
    {
      who: 'a.officer',
      act: 'assign',
      own: { leadId: personIdOf('a.handler'), helperIds: [personIdOf('a.helper')] }
    }
  ],
  ['handling', { who: 'a.handler', act: 'take', own: {} }],
  ['handled', { who: 'a.handler', act: 'finish', own: { outcome: 'solved', text: '换好了灯泡。' } }],
  ['closed', { who: 'a.resident', act: 'rate', own: { satisfaction: 'yes' } }]
]

const aside: Partial<Record<Stage, PathStep>> = {
  returned: { who: 'a.hub', act: 'ask', own: { text: '哪一盏？' } },
  withdrawn: { who: 'a.resident', act: 'withdraw', own: {} }
}

/** The acts that bring a matter just asked by a.resident to a stage. */
export function pathTo(stage: Stage): PathStep[] {
  const step = aside[stage]
  if (step) return [step]
  const last = ordinary.findIndex(([reached]) => reached === stage)
  return ordinary.slice(0, last + 1).map(([, taken]) => taken)
}
