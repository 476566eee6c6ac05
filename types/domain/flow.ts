import type { Standing } from './roles'
import type { Stage } from './stages'

/** Every act on a matter; each is a method `matter.<act>` of the contract. */
export const actLabels = {
  submit: '反映',
  add: '补充一句',
  withdraw: '撤回',
  classify: '改类别',
  answer: '当场答复',
  ask: '问清楚再办',
  agenda: '列入议事',
  assign: '交办',
  decline: '不予受理',
  postpone: '缓议',
  take: '接办',
  progress: '说说进展',
  finish: '办结',
  rate: '评价',
  reopen: '重新办'
} as const

export type Act = keyof typeof actLabels
export const acts = Object.keys(actLabels) as Act[]

/** One cell of the table: who may do it, and the stage it leads to (`null` keeps the present stage). */
export interface Step {
  who: readonly Standing[]
  next: Stage | null
}

const step = (who: readonly Standing[], next: Stage | null): Step => ({ who, next })
const askerAdds = step(['asker'], null)
const anyInvolved = ['asker', 'sorter', 'officer', 'lead', 'helper'] as const

/**
 * THE table of what may happen: stage × act → who, next stage (domain.md §4).
 * The server's guard, the acts offered on screen and the tests all read it; what is absent is refused.
 * `rate` leads to closed, or back to sorted where the asker is not satisfied: see the rule of rate.
 */
export const flow: Record<Stage, Partial<Record<Act, Step>>> = {
  asked: {
    add: step(['asker', 'sorter'], null),
    withdraw: step(['asker'], 'withdrawn'),
    classify: step(['sorter'], null),
    answer: step(['sorter'], 'handled'),
    ask: step(['sorter'], 'returned'),
    agenda: step(['sorter'], 'sorted')
  },
  returned: {
    add: step(['asker'], 'asked'),
    withdraw: step(['asker'], 'withdrawn'),
    answer: step(['sorter'], 'handled'),
    agenda: step(['sorter'], 'sorted')
  },
  sorted: {
    add: step(['asker', 'sorter', 'officer'], null),
    withdraw: step(['asker'], 'withdrawn'),
    classify: step(['sorter', 'officer'], null),
    assign: step(['officer'], 'discussed'),
    decline: step(['officer'], 'handled'),
    postpone: step(['officer'], null)
  },
  discussed: {
    add: step(anyInvolved, null),
    withdraw: step(['asker'], 'withdrawn'),
    classify: step(['officer'], null),
    assign: step(['officer'], 'discussed'),
    take: step(['lead'], 'handling')
  },
  handling: {
    add: askerAdds,
    withdraw: step(['asker'], 'withdrawn'),
    assign: step(['officer'], 'discussed'),
    progress: step(['lead', 'helper'], null),
    finish: step(['lead'], 'handled')
  },
  handled: {
    add: askerAdds,
    rate: step(['asker'], 'closed')
  },
  closed: {
    reopen: step(['asker'], 'sorted')
  },
  withdrawn: {}
}

/** The stage in which a submission begins. */
export const firstStage: Stage = 'asked'
