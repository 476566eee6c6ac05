import type { LinkStage } from '../../../types/domain/linkage'
import { defineAggregate } from '../../kernel/aggregate'
import { keyAt } from '../../kernel/keys'
import { seatKeys } from '../tree/seat'
import type { effectsOf } from './effects'
import type { LinkEvent } from './event'
import { evolve } from './evolve'
import type { Link, LinkProjection } from './link'
import type { LinkState } from './state'

/**
 * What a link is: the one way from its events to what is stored. Where it lies follows the tree. What follows from an
 * event is given with it: whoever imports a roster writes that in the same run, and leaves nothing to be carried out.
 */
export const links = defineAggregate<Link, LinkState, typeof effectsOf>({
  collection: 'links',
  evolve,
  project,
  effectsOf: (before, after, event, follows) => follows(after._id, before, after, event),
  elsewhere: ({ path }) => ({ path })
})

function project(id: string, state: LinkState, history: LinkEvent[]): LinkProjection {
  const { current, proposal, objections, seat, path, stage } = state
  return {
    memberIds: [...new Set([current?.member.id, proposal?.member?.id].flatMap((one) => (one ? [one] : [])))],
    openObjections: objections.filter(({ answer }) => answer === undefined).length,
    above: seat ? seatKeys(seat, path) : [],
    sinceKey: keyAt(since(stage, history), id)
  }
}

/** When it came to the stage at which it stands. */
function since(stage: LinkStage, history: LinkEvent[]): Date {
  const before = history.findLastIndex((event) => event.stage !== stage)
  return history[before + 1]!.at
}
