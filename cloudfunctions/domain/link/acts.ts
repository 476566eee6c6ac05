import {
  accept as acceptContract,
  advise as adviseContract,
  apply as applyContract,
  approve as approveContract,
  assign as assignContract,
  change as changeContract,
  choose as chooseContract,
  decline as declineContract,
  end as endContract,
  object as objectContract,
  refuse as refuseContract,
  settle as settleContract,
  withdraw as withdrawContract
} from '../../../types/api/link/acts'
import { Refusal } from '../../kernel/refusal'
import { assertRoom, candidate, mayBeAsked } from './candidate'
import { isOpen } from './list'
import { objectionLimit } from './objections'
import { byProxy } from './roles'
import { choiceHandler, linkHandler } from './act'

/** 群众选择: the household says whom it wants (S2); also somebody who is not asked to link, who may still say no. */
export const choose = linkHandler(chooseContract, ({ city }, ground, { named, settings, now }) =>
  candidate(ground, named, city, { settings, now })
)

/** 党员申请: near in place, kin or convenience first (S2). Nobody is excluded from applying, whatever their age. */
export const apply = linkHandler(applyContract, ({ city }, ground, { person, settings, now }) =>
  candidate(ground, person, city, { settings, now })
)

/** 组织指派: how gaps are filled. Who is exempt is not asked unless they volunteered (S2). */
export const assign = linkHandler(assignContract, ({ city }, ground, { named, settings, now }) => {
  const facts = candidate(ground, named, city, { settings, now })
  if (!mayBeAsked(named!, settings, now)) throw new Refusal('MEMBER_EXEMPT')
  return facts
})

/**
 * The other side says yes. Here the number of a member’s households is held for certain: what was proposed at the
 * same moment is counted by now, so that whatever is agreed stays within the setting.
 */
export const accept = linkHandler(acceptContract, ({ memberId, consent }, ground, { named, settings }) => {
  const { proposal } = ground.link!
  if (proposal?.member?.id !== memberId || !named) throw new Refusal('STALE')
  assertRoom(named, named.held, settings)
  if (proposal.kind !== 'apply' || !byProxy(ground)) return {}
  if (!consent) throw new Refusal('CONSENT_MISSING', { consent: '要写一句怎么征得同意的' })
  return { consent }
})

export const decline = linkHandler(declineContract, ({ text }) => (text ? { text } : {}))

export const refuse = linkHandler(refuseContract, ({ text }) => ({ text }))

export const withdraw = linkHandler(withdrawContract, () => ({}))

/** Advice one proposal takes: it is for those who decide to read. */
const most = 50

/** 党员五项权利: a member of the village recommends or objects; the household may say something as well. */
export const advise = linkHandler(adviseContract, ({ favors, text }, { link }) => {
  if ((link?.proposal?.advice.length ?? 0) >= most) throw new Refusal('OBJECTIONS_MANY')
  return { favors, text }
})

/** Anybody of the village may object while the list is shown; the name stays with officers who are not concerned. */
export const object = linkHandler(objectContract, ({ text }, { link, list }, { now }) => {
  if (!isOpen(list, now)) throw new Refusal('PUBLICATION_OVER')
  if ((link?.objections.length ?? 0) >= objectionLimit) throw new Refusal('OBJECTIONS_MANY')
  return { text }
})

/** Upheld, the proposal goes back and the household is a gap again; dismissed, the reason is told. */
export const settle = choiceHandler(
  settleContract,
  ({ outcome }) => (outcome === 'upheld' ? 'uphold' : 'dismiss'),
  ({ objection, text }, { link }, { person }) => {
    const found = link?.objections.find((one) => one.id === objection && one.answer === undefined)
    if (!found) throw new Refusal('NOT_FOUND')
    if (found.by.id === person._id) throw new Refusal('NOT_ALLOWED')
    return { objection, text }
  }
)

/**
 * A link in force changes only with a reason that the village approves (S2). The member who is to take over is
 * asked first, unless it is that very member who asks.
 */
export const change = linkHandler(changeContract, ({ text }, ground, { person, named, settings, now }) => {
  if (named && ground.link?.current?.member.id === named._id) throw new Refusal('SAME_MEMBER')
  const facts = candidate(ground, named, ground.link?.city, { settings, now })
  if (!mayBeAsked(named!, settings, now)) throw new Refusal('MEMBER_EXEMPT')
  return { ...facts, text, next: named!._id === person._id ? ('approving' as const) : ('changing' as const) }
})

/** A link ends only with a reason that the village approves; the household is a gap from then on. */
export const end = linkHandler(endContract, ({ text }) => ({ member: null, text }))

/** The old link ends with its reason and the new one begins, in one write; or there is none from now on. */
export const approve = linkHandler(approveContract, (_input, { link }) => {
  const member = link!.proposal!.member
  return { member, next: member ? ('linked' as const) : ('unlinked' as const) }
})
