import { addDays, dayOf } from '../../cloudfunctions/kernel/days'
import type { PersonAct } from '../../types/domain/matterActs'
import { stages, type Stage } from '../../types/domain/stages'
import { personIdOf, type PersonKey } from './world'

export interface PathStep {
  who: PersonKey
  act: PersonAct
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

const text = '一句话'
const escalate: PathStep = { who: 'a.officer', act: 'escalate', own: { text } }
const split: PathStep = {
  who: 'town.office',
  act: 'split',
  own: { parts: [{ unitId: personIdOf('town.unit'), text }] }
}
const reply: PathStep = { who: 'town.office', act: 'reply', own: { text } }
const hold: PathStep = {
  who: 'a.handler',
  act: 'hold',
  own: { why: 'weather', text, until: inDays(14) }
}

/** Stages off the ordinary path: where on it they are left for, and the acts from there. */
const aside: Partial<Record<Stage, { from: Stage; steps: PathStep[] }>> = {
  returned: { from: 'asked', steps: [{ who: 'a.hub', act: 'ask', own: { text: '哪一盏？' } }] },
  withdrawn: { from: 'asked', steps: [{ who: 'a.resident', act: 'withdraw', own: {} }] },
  held: { from: 'handling', steps: [hold] },
  escalated: { from: 'sorted', steps: [escalate] },
  split: { from: 'sorted', steps: [escalate, split] },
  replied: { from: 'sorted', steps: [escalate, reply] }
}

/** The day in Shanghai some days ahead of today, YYYY-MM-DD. */
export function inDays(days: number): string {
  return dayOf(addDays(new Date(), days))
}

/** Stages that a path of acts on one matter leads to; `merged` takes a second matter. */
export const reachable: Stage[] = stages.filter((stage) => stage !== 'merged')

/** The acts that bring a matter just asked by a.resident to a stage. */
export function pathTo(stage: Stage): PathStep[] {
  const beside = aside[stage]
  if (beside) return [...pathTo(beside.from), ...beside.steps]
  const last = ordinary.findIndex(([reached]) => reached === stage)
  return ordinary.slice(0, last + 1).map(([, taken]) => taken)
}
