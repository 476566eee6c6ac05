import { labelled, type Unknown, type WordOf } from './unknown'

/**
 * Where a matter stands. A stage is named after the step that was last completed,
 * so whoever must act next stands in `matterFlow.ts` (domain.md §4, S2 §6).
 */
export const stageLabels = labelled(
  {
    asked: '等梳理',
    returned: '等您补充',
    sorted: '等议事',
    merged: '并到一起办',
    discussed: '已交办',
    handling: '办理中',
    held: '先停一停',
    escalated: '提到镇里',
    split: '镇里在办',
    replied: '等村里答复',
    handled: '等评价',
    closed: '已办结',
    withdrawn: '已撤回'
  },
  '处理中'
)

export type Stage = WordOf<typeof stageLabels>
export const stages = Object.keys(stageLabels) as Stage[]

/** The five steps a resident sees as beads on a line: 问事 · 提事 · 议事 · 办事 · 评事. */
export const beads = [
  { step: 'ask', short: '问', label: '问事' },
  { step: 'sort', short: '提', label: '提事' },
  { step: 'discuss', short: '议', label: '议事' },
  { step: 'handle', short: '办', label: '办事' },
  { step: 'rate', short: '评', label: '评事' }
] as const

/** Index of the present bead for each stage; 5 means that all are past, null that the line was left. */
export const presentBead: Record<Stage, number | null> = {
  asked: 1,
  returned: 0,
  sorted: 2,
  merged: 2,
  discussed: 3,
  handling: 3,
  held: 3,
  escalated: 2,
  split: 3,
  replied: 3,
  handled: 4,
  closed: 5,
  withdrawn: null
}

/** How a stage is coloured and marked on screen; a state carries a word and an icon, never colour alone. */
export const stageTone: Record<Stage | Unknown, 'wait' | 'do' | 'done' | 'over' | Unknown> = {
  asked: 'wait',
  returned: 'wait',
  sorted: 'wait',
  merged: 'do',
  discussed: 'do',
  handling: 'do',
  held: 'wait',
  escalated: 'wait',
  split: 'do',
  replied: 'wait',
  handled: 'wait',
  closed: 'done',
  withdrawn: 'over',
  unknown: 'unknown'
}

/** Stages in which the next word is the asker's: nobody is late while they think, and they never are. */
export const askersTurn: readonly Stage[] = ['returned', 'handled']

/** Stages in which somebody still owes the asker something. */
export const openStages: readonly Stage[] = stages.filter(
  (stage) => stage !== 'handled' && stage !== 'closed' && stage !== 'withdrawn'
)
