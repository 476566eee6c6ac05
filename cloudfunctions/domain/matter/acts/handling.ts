import {
  extend as extendContract,
  finish as finishContract,
  grant as grantContract,
  hold as holdContract,
  object as objectContract,
  progress as progressContract,
  recuse as recuseContract,
  refuse as refuseContract,
  resume as resumeContract,
  take as takeContract
} from '../../../../types/api/matter/handling'
import { actsAs } from '../../../kernel/person'
import { stillServing, withReceivers } from '../lookups/receivers'
import { discussBy, endOf, handleBy, rateBy } from '../state/deadlines'
import { actHandler } from './act'
import { assertAllowed } from './chosenDay'
import { isLast, leaderAfter } from './hops'
import { ownPart } from './ownPart'
import { resumed } from './fired'
import { assertRoomToTalk } from './talk'

export const take = actHandler(takeContract, () => ({}))

/** Nobody is handed round for ever: after the last objection the first who received it leads (boundaries.md). */
export const object = actHandler(
  objectContract,
  ({ text }, matter, { looked: people, settings, now }) => {
    const { hops, path, urgency } = matter
    const first = isLast(hops, settings) && leaderAfter(hops, stillServing(people, path, matter, now))
    return first
      ? { text, next: 'discussed', lead: first, dueAt: handleBy(now, urgency ?? 'ordinary', settings) }
      : { text, dueAt: discussBy(now, urgency ?? 'ordinary', settings) }
  },
  { look: withReceivers }
)

/** What stands in the history where nothing was said: the same for everybody, whatever it is that concerns them. */
const plainly = '要回避，请另外安排。'

/** 回避: whoever gave it out has to find somebody else, and is not told why (decision 0036). */
export const recuse = actHandler(
  recuseContract,
  ({ part, text = plainly }, matter, { person, settings, now }) => {
    if (matter.stage === 'split') return { text, part: ownPart(matter, part ?? '', actsAs(person, now)).id }
    return { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
  }
)

export const progress = actHandler(progressContract, ({ text, photos }, matter) => {
  assertRoomToTalk(matter)
  return { text, photos }
})

/** More time is asked for once, and told to the asker with the reason (domain.md §4). */
export const extend = actHandler(extendContract, ({ text, until }, { dueAt }, actor) => {
  assertAllowed('extend', until, dueAt, actor)
  const { person, settings } = actor
  return { text, extension: { by: person._id, until: endOf(until, settings), state: 'asked' } }
})

export const grant = actHandler(grantContract, ({ text }, { extension }) => ({
  ...(text && { text }),
  extension: { ...extension!, state: 'granted' },
  dueAt: extension!.until
}))

export const refuse = actHandler(refuseContract, ({ text }, { extension }) => ({
  text,
  extension: { ...extension!, state: 'refused' }
}))

/** Waiting for the asker or for the weather: until when is said, and the deadline follows afterwards. */
export const hold = actHandler(holdContract, ({ why, text, until }, { dueAt }, actor) => {
  assertAllowed('hold', until, dueAt, actor)
  return { text, hold: { why, since: actor.now, dueWas: dueAt }, dueAt: endOf(until, actor.settings) }
})

export const resume = actHandler(resumeContract, ({ text }, matter, { settings, now }) => ({
  ...(text && { text }),
  ...resumed(matter, settings, now)
}))

export const finish = actHandler(finishContract, ({ outcome, text, photos }, _, { settings, now }) => ({
  outcome,
  text,
  photos,
  dueAt: rateBy(now, settings)
}))
