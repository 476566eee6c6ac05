import { assign as method } from '../../types/api/link/assign'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'
import { candidate, mayBeAsked } from './domain/candidate'

/** 组织指派: how gaps are filled. Who is exempt is not asked unless they volunteered (S2). */
export const assign = linkHandler(method, ({ city }, ground, { named, settings, now }) => {
  const facts = candidate(ground, named, city, { settings, now })
  if (!mayBeAsked(named!, settings, now)) throw new Refusal('MEMBER_EXEMPT')
  return facts
})
