import { accept as method } from '../../types/api/link/accept'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'
import { assertRoom } from './domain/candidate'
import { byProxy } from './domain/standing'

/**
 * The other side says yes. Here the number of a member’s households is held for certain: what was proposed at the
 * same moment is counted by now, so that whatever is agreed stays within the setting.
 */
export const accept = linkHandler(method, ({ memberId, consent }, ground, { named, settings }) => {
  const { proposal } = ground.link!
  if (proposal?.member?.id !== memberId || !named) throw new Refusal('STALE')
  assertRoom(named, named.held, settings)
  if (proposal.kind !== 'apply' || !byProxy(ground)) return {}
  if (!consent) throw new Refusal('CONSENT_MISSING', { consent: '要写一句怎么征得同意的' })
  return { consent }
})
