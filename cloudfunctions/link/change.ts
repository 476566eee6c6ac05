import { change as method } from '../../types/api/link/change'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'
import { candidate, mayBeAsked } from './domain/candidate'

/**
 * A link in force changes only with a reason that the village approves (S2). The member who is to take over is
 * asked first, unless it is that very member who asks.
 */
export const change = linkHandler(method, ({ text }, ground, { person, named, settings, now }) => {
  if (named && ground.link?.current?.member.id === named._id) throw new Refusal('SAME_MEMBER')
  const facts = candidate(ground, named, ground.link?.city, { settings, now })
  if (!mayBeAsked(named!, settings, now)) throw new Refusal('MEMBER_EXEMPT')
  return { ...facts, text, next: named!._id === person._id ? ('approving' as const) : ('changing' as const) }
})
