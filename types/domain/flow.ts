import type { Standing } from './roles'
import type { Stage } from './stages'

/** Every act of a person on a matter; each is a method `matter.<act>` of the contract. */
export const personActLabels = {
  submit: '反映',
  add: '补充一句',
  urge: '催一催',
  askAnother: '请村里换人看',
  acknowledge: '看到了',
  withdraw: '撤回',
  classify: '改类别',
  answer: '当场答复',
  ask: '问清楚再办',
  agenda: '列入议事',
  merge: '并到一起办',
  unmerge: '分开来办',
  passUp: '说到了干部，提上去',
  share: '让大家看到进展',
  rush: '提前议',
  assembly: '要村民会议定',
  assign: '交办',
  decline: '不予受理',
  postpone: '缓议',
  take: '接办',
  object: '说明不归我办',
  recuse: '我要回避',
  progress: '说说进展',
  extend: '申请延期',
  grant: '同意延期',
  refuse: '不同意延期',
  hold: '先停一停',
  resume: '接着办',
  finish: '办结',
  escalate: '提到镇里',
  split: '分给单位办',
  respond: '答复镇里',
  objectPart: '说明不归我单位',
  reply: '答复村里',
  sendBack: '退回村里',
  inform: '告诉提出人',
  rate: '评价',
  reopen: '重新办',
  exclude: '提请不计满意率',
  sign: '签字同意不计',
  appeal: '申诉',
  uphold: '维持不计',
  restore: '恢复计入'
} as const

/**
 * What the system does to a matter by itself: the clock, what follows from matters handled together, and what keeps it
 * from lying with nobody who can act.
 */
export const systemActLabels = {
  remind: '提醒',
  overdue: '超期',
  nudge: '再问一次',
  lapse: '到期结束',
  joined: '又有人说了同一件事',
  parted: '有一件分开办了',
  relay: '一起反映的人补充',
  follow: '一起办的有进展',
  settle: '一起办的有结果',
  vacate: '手上有它的人不在岗了',
  rise: '没有能办的人，转上去'
} as const

export const actLabels = { ...personActLabels, ...systemActLabels } as const

export type PersonAct = keyof typeof personActLabels
export type SystemAct = keyof typeof systemActLabels
export type Act = PersonAct | SystemAct
export const acts = Object.keys(actLabels) as Act[]
export const personActs = Object.keys(personActLabels) as PersonAct[]

/** One cell of the table: who may do it, and the stage it leads to (`null` keeps the present stage). */
export interface Step {
  who: readonly Standing[]
  next: Stage | null
}

const step = (who: readonly Standing[], next: Stage | null): Step => ({ who, next })
/** Who asked, or who filed it for them (代办). */
const asking = ['asker', 'proxy'] as const
/** The same, and whoever took the asker’s call: what can be said by telephone, the code of the receipt proving it. */
const saying = [...asking, 'scribe'] as const
const askerAdds = step(saying, null)
/** What the asker may say to silence, once a step is overdue; and that it was seen, said by who must act. */
const silence = (who: readonly Standing[]) => ({ urge: step(saying, null), acknowledge: step(who, null) })
/** Somebody who can be replaced has it. */
const another = { askAnother: step(saying, null) }
/** The office above may press whoever must act, in words that everybody of the matter reads (督办). */
const askerAddsOrTown = step([...saying, 'town'], null)
const back = step(asking, 'withdrawn')
const anyInvolved = [...saying, 'sorter', 'officer', 'lead', 'helper', 'town'] as const
/** It turns out to be about somebody who serves here: it goes past them and is sorted anew (boundaries.md). */
const past = (who: readonly Standing[]) => step(who, 'asked')
const system = step(['system'], null)
/**
 * Whoever was given it may leave it to others without a reason; also who asked, where those who gave it did not know:
 * nobody handles what they asked themselves (decision 0036).
 */
const givenIt = (as: 'lead' | 'unit') => [as, 'asker'] as const

/** The line by which everybody may see how far it is: given, mended or taken away as long as anybody can see it. */
const share = step(['officer'], null)
/** What the system may note at any stage of the matter that others were merged into. */
const cluster = { joined: system, parted: system, relay: system }
/** A step that has a deadline: before it somebody is reminded, after it the level above hears. */
const clock = { remind: system, overdue: system, ...cluster }
/** Whoever has it by name can act no more, and the office finds somebody else; the office has nobody, and it goes up. */
const vacate = (next: Stage | null) => ({ vacate: step(['system'], next) })
const rise = { rise: system }
/** Leaving a case out of the satisfaction figure takes two people, and the asker may appeal (boundaries.md). */
const exclusion = {
  exclude: step(['officer'], null),
  sign: step(['officer', 'town'], null)
}

/**
 * THE table of what may happen: stage × act → who, next stage (domain.md §4).
 * The server's guard, the acts offered on screen and the tests all read it; what is absent is refused.
 * A rule may lead elsewhere than the cell: `rate` back to sorted where the asker is not satisfied, `object` to the
 * first receiver after the last objection, `respond` to the town once every unit answered, `unmerge` to where the
 * matter stood.
 */
export const flow: Record<Stage, Partial<Record<Act, Step>>> = {
  asked: {
    add: step([...saying, 'sorter', 'town'], null),
    withdraw: back,
    classify: step(['sorter'], null),
    answer: step(['sorter'], 'handled'),
    ask: step(['sorter'], 'returned'),
    agenda: step(['sorter'], 'sorted'),
    merge: step(['sorter'], 'merged'),
    share: step(['sorter'], null),
    passUp: past(['sorter']),
    ...vacate(null),
    ...rise,
    ...silence(['sorter']),
    ...another,
    ...clock
  },
  returned: {
    add: step(saying, 'asked'),
    withdraw: back,
    answer: step(['sorter'], 'handled'),
    agenda: step(['sorter'], 'sorted'),
    passUp: past(['sorter']),
    share: step(['sorter'], null),
    nudge: system,
    // Who does not answer is not waited for for ever: it is sorted by what is known, in the time of whoever sorts.
    resume: step(['system'], 'asked'),
    ...vacate(null),
    ...rise,
    ...cluster
  },
  sorted: {
    add: step([...saying, 'sorter', 'officer', 'town'], null),
    withdraw: back,
    classify: step(['sorter', 'officer'], null),
    merge: step(['sorter', 'officer'], 'merged'),
    share: step(['sorter', 'officer'], null),
    rush: step(['officer'], null),
    assembly: step(['officer'], null),
    assign: step(['officer'], 'discussed'),
    decline: step(['officer'], 'handled'),
    postpone: step(['officer'], null),
    escalate: step(['officer'], 'escalated'),
    passUp: past(['sorter', 'officer']),
    ...rise,
    ...silence(['officer']),
    ...clock
  },
  discussed: {
    add: step(anyInvolved, null),
    withdraw: back,
    classify: step(['officer'], null),
    share,
    assign: step(['officer'], 'discussed'),
    take: step(['lead'], 'handling'),
    object: step(['lead'], 'sorted'),
    recuse: step(givenIt('lead'), 'sorted'),
    escalate: step(['officer'], 'escalated'),
    passUp: past(['officer']),
    ...vacate('sorted'),
    ...silence(['lead']),
    ...another,
    ...clock
  },
  handling: {
    add: askerAddsOrTown,
    withdraw: back,
    share,
    assign: step(['officer'], 'discussed'),
    progress: step(['lead', 'helper'], null),
    extend: step(['lead'], null),
    grant: step(['officer'], null),
    refuse: step(['officer'], null),
    hold: step(['lead', 'officer'], 'held'),
    finish: step(['lead'], 'handled'),
    escalate: step(['officer', 'lead'], 'escalated'),
    passUp: past(['officer']),
    ...vacate('sorted'),
    ...silence(['lead']),
    ...another,
    ...clock
  },
  held: {
    add: askerAddsOrTown,
    withdraw: back,
    share,
    assign: step(['officer'], 'discussed'),
    progress: step(['lead', 'helper'], null),
    resume: step(['lead', 'officer', 'system'], 'handling'),
    passUp: past(['officer']),
    ...vacate('sorted'),
    ...cluster
  },
  escalated: {
    add: step([...saying, 'officer', 'town'], null),
    withdraw: back,
    share,
    split: step(['town'], 'split'),
    reply: step(['town'], 'replied'),
    sendBack: step(['town'], 'sorted'),
    ...rise,
    ...silence(['town']),
    ...clock
  },
  split: {
    add: step([...saying, 'officer', 'town', 'unit'], null),
    withdraw: back,
    share,
    split: step(['town'], 'split'),
    respond: step(['unit'], 'split'),
    objectPart: step(['unit'], 'split'),
    recuse: step(givenIt('unit'), 'split'),
    reply: step(['town'], 'replied'),
    sendBack: step(['town'], 'sorted'),
    ...vacate(null),
    rise: step(['system'], 'escalated'),
    ...silence(['town', 'unit']),
    ...clock
  },
  replied: {
    add: step([...saying, 'officer', 'town'], null),
    withdraw: back,
    share,
    inform: step(['officer'], 'handled'),
    ...rise,
    ...silence(['officer']),
    ...clock
  },
  merged: {
    add: askerAdds,
    withdraw: back,
    unmerge: step(['sorter', 'officer', 'system'], 'sorted'),
    follow: system,
    settle: step(['system'], 'handled'),
    ...cluster
  },
  handled: {
    add: askerAdds,
    rate: step(saying, 'closed'),
    nudge: system,
    lapse: step(['system'], 'closed'),
    share,
    ...exclusion,
    ...cluster
  },
  closed: {
    reopen: step(saying, 'sorted'),
    share,
    ...exclusion,
    appeal: step(asking, null),
    uphold: step(['town'], null),
    restore: step(['town'], null),
    ...rise,
    ...cluster
  },
  withdrawn: { ...cluster }
}

/** The stage in which a submission begins. */
export const firstStage: Stage = 'asked'
