import type { Act } from './matterActs'
import type { MatterRole } from './roles'
import type { Stage } from './stages'
import type { Step } from './step'

/** One cell of the table of a matter. */
export type MatterStep = Step<MatterRole, Stage>

const step = (who: readonly MatterRole[], ...next: Stage[]): MatterStep => ({ who, next })
/** Who asked, or who filed it for them (代办). */
const asking = ['asker', 'proxy'] as const
/** The same, and whoever took the asker’s call: what can be said by telephone, the code of the receipt proving it. */
const saying = [...asking, 'scribe'] as const
const askerAdds = step(saying)
/** What the asker may say to silence, once a step is overdue; and that it was seen, said by who must act. */
const silence = (who: readonly MatterRole[]) => ({ urge: step(saying), acknowledge: step(who) })
/** Somebody who can be replaced has it. */
const another = { askAnother: step(saying) }
/** The office above may press whoever must act, in words that everybody of the matter reads (督办). */
const askerAddsOrTown = step([...saying, 'town'])
const back = step(asking, 'withdrawn')
const anyInvolved = [...saying, 'sorter', 'officer', 'lead', 'helper', 'town'] as const
/** It turns out to be about somebody who serves here: it goes past them and is sorted anew (boundaries.md). */
const past = (who: readonly MatterRole[]) => step(who, 'asked')
const system = step(['system'])
/**
 * Whoever was given it may leave it to others without a reason; also who asked, where those who gave it did not know:
 * nobody handles what they asked themselves (decision 0036).
 */
const givenIt = (as: 'lead' | 'unit') => [as, 'asker'] as const

/** The line by which everybody may see how far it is: given, mended or taken away as long as anybody can see it. */
const share = step(['officer'])
/** What the system may note at any stage of the matter that others were merged into. */
const cluster = { joined: system, parted: system, relay: system }
/** A step that has a deadline: before it somebody is reminded, after it the level above hears. */
const clock = { remind: system, overdue: system, ...cluster }
/** Whoever has it by name can act no more, and the office finds somebody else; the office has nobody, and it goes up. */
const vacate = (...next: Stage[]) => ({ vacate: step(['system'], ...next) })
const rise = { rise: system }
/** Leaving a case out of the satisfaction figure takes two people, and the asker may appeal (boundaries.md). */
const exclusion = {
  exclude: step(['officer']),
  sign: step(['officer', 'town'])
}

/**
 * THE table of what may happen: stage × act → who, next stage (domain.md §4).
 * The server's guard, the acts offered on screen and the tests all read it; what is absent is refused.
 * Where a cell has two ways, the rule chooses: `rate` leads back to sorted where the asker is not satisfied, `object`
 * to the first receiver after the last objection, `respond` to the town once every unit answered, `unmerge` to where
 * the matter stood, `vacate` to whoever takes the post over.
 */
export const matterFlow: Record<Stage, Partial<Record<Act, MatterStep>>> = {
  asked: {
    add: step([...saying, 'sorter', 'town']),
    withdraw: back,
    classify: step(['sorter']),
    answer: step(['sorter'], 'handled'),
    ask: step(['sorter'], 'returned'),
    agenda: step(['sorter'], 'sorted'),
    merge: step(['sorter'], 'merged'),
    share: step(['sorter']),
    passUp: past(['sorter']),
    ...vacate(),
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
    share: step(['sorter']),
    nudge: system,
    // Who does not answer is not waited for for ever: it is sorted by what is known, in the time of whoever sorts.
    resume: step(['system'], 'asked'),
    ...vacate(),
    ...rise,
    ...cluster
  },
  sorted: {
    add: step([...saying, 'sorter', 'officer', 'town']),
    withdraw: back,
    classify: step(['sorter', 'officer']),
    merge: step(['sorter', 'officer'], 'merged'),
    share: step(['sorter', 'officer']),
    rush: step(['officer']),
    assembly: step(['officer']),
    assign: step(['officer'], 'discussed'),
    decline: step(['officer'], 'handled'),
    postpone: step(['officer']),
    escalate: step(['officer'], 'escalated'),
    passUp: past(['sorter', 'officer']),
    ...rise,
    ...silence(['officer']),
    ...clock
  },
  discussed: {
    add: step(anyInvolved),
    withdraw: back,
    classify: step(['officer']),
    share,
    assign: step(['officer'], 'discussed'),
    take: step(['lead'], 'handling'),
    object: step(['lead'], 'sorted', 'discussed'),
    recuse: step(givenIt('lead'), 'sorted'),
    escalate: step(['officer'], 'escalated'),
    passUp: past(['officer']),
    ...vacate('sorted', 'discussed'),
    ...silence(['lead']),
    ...another,
    ...clock
  },
  handling: {
    add: askerAddsOrTown,
    withdraw: back,
    share,
    assign: step(['officer'], 'discussed'),
    progress: step(['lead', 'helper']),
    extend: step(['lead']),
    grant: step(['officer']),
    refuse: step(['officer']),
    hold: step(['lead', 'officer'], 'held'),
    finish: step(['lead'], 'handled'),
    escalate: step(['officer', 'lead'], 'escalated'),
    passUp: past(['officer']),
    ...vacate('sorted', 'discussed'),
    ...silence(['lead']),
    ...another,
    ...clock
  },
  held: {
    add: askerAddsOrTown,
    withdraw: back,
    share,
    assign: step(['officer'], 'discussed'),
    progress: step(['lead', 'helper']),
    resume: step(['lead', 'officer', 'system'], 'handling'),
    passUp: past(['officer']),
    ...vacate('sorted', 'discussed'),
    ...cluster
  },
  escalated: {
    add: step([...saying, 'officer', 'town']),
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
    add: step([...saying, 'officer', 'town', 'unit']),
    withdraw: back,
    share,
    split: step(['town'], 'split'),
    respond: step(['unit'], 'split', 'escalated'),
    objectPart: step(['unit'], 'split'),
    recuse: step(givenIt('unit'), 'split'),
    reply: step(['town'], 'replied'),
    sendBack: step(['town'], 'sorted'),
    ...vacate(),
    rise: step(['system'], 'escalated'),
    ...silence(['town', 'unit']),
    ...clock
  },
  replied: {
    add: step([...saying, 'officer', 'town']),
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
    unmerge: step(['sorter', 'officer', 'system'], 'sorted', 'asked'),
    follow: system,
    settle: step(['system'], 'handled'),
    ...cluster
  },
  handled: {
    add: askerAdds,
    rate: step(saying, 'closed', 'sorted'),
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
    appeal: step(asking),
    uphold: step(['town']),
    restore: step(['town']),
    ...rise,
    ...cluster
  },
  withdrawn: { ...cluster }
}

/** The stage in which a submission begins. */
export const firstStage: Stage = 'asked'
