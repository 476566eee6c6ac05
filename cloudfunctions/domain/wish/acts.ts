import {
  add as addContract,
  claim as claimContract,
  collate as collateContract,
  decline as declineContract,
  deny as denyContract,
  fulfil as fulfilContract,
  publish as publishContract,
  release as releaseContract,
  thank as thankContract,
  withdraw as withdrawContract
} from '../../../types/api/wish/acts'
import { contactOf } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { claimDaysOf, onceMoreUntil } from './claimDays'
import { claimDue, confirmDue, nothingDue, publishDue, wallDue } from './deadlines'
import { assertRoom } from './room'
import { organizationsOf } from './roles'
import { assertNameless } from './wallWords'
import { wishHandler } from './act'

/** 中心户整理: whether it is small and concrete, in words for everybody to read (S2 §6). */
export const collate = wishHandler(
  collateContract,
  ({ words, kind, cost, text }, wish, { settings, now }) => {
    assertNameless(words, wish)
    return { words, kind, ...(cost && { cost }), ...(text && { text }), ...publishDue(now, settings) }
  }
)

/** The village organization publishes what was collated (S2 §6); on the wall it corrects the words, and no day changes. */
export const publish = wishHandler(publishContract, ({ words = '' }, wish, { settings, now }) => {
  const shown = words || wish.words!
  assertNameless(shown, wish)
  return { words: shown, ...(wish.stage === 'collated' && wallDue(wish.wanted, now, settings)) }
})

export const decline = wishHandler(declineContract, ({ text }) => ({ text, ...nothingDue }))

/** One wish has one active claim: of several who try at once, the one whose write came first. */
export const claim = wishHandler(
  claimContract,
  ({ until, nodeId }, wish, { person, settings, now }) => {
    assertRoom(wish)
    const { today, usual, last } = claimDaysOf(wish.wanted, settings, now)
    const day = until ?? usual
    if (day < today) throw new Refusal('DATE_PAST', { until: '要选今天以后的日子' })
    if (day > last) throw new Refusal('DATE_FAR', { until: `最晚选到 ${last}` }, `最晚可以选到 ${last}。`)
    const organization = organizationsOf(person, now).find(({ id }) => id === nodeId) ?? null
    if (nodeId && !organization) throw new Refusal('NOT_ALLOWED')
    return {
      claim: { by: contactOf(person), organization, until: day, seq: wish.version + 1 },
      ...claimDue(day, now)
    }
  },
  true
)

export const release = wishHandler(releaseContract, ({ text }, { wanted }, { settings, now }) => ({
  text,
  claim: null,
  ...wallDue(wanted, now, settings)
}))

export const fulfil = wishHandler(fulfilContract, ({ text, photos }, _, { settings, now }) => ({
  text,
  photos,
  ...confirmDue(now, settings)
}))

export const thank = wishHandler(thankContract, ({ text }) => ({ ...(text && { text }), ...nothingDue }))

/** Who claimed it gets the usual days once more, or the wish goes back to the wall for others. */
export const deny = wishHandler(denyContract, ({ text, to }, { claim, wanted }, { settings, now }) => {
  if (to === 'wall') return { text, claim: null, next: 'published', ...wallDue(wanted, now, settings) }
  const until = onceMoreUntil(claim!.until, wanted, settings, now)
  return { text, claim: { ...claim!, until }, next: 'claimed', ...claimDue(until, now) }
})

export const add = wishHandler(addContract, ({ text }, wish) => {
  assertRoom(wish)
  return { text }
})

export const withdraw = wishHandler(withdrawContract, ({ text }) => ({
  ...(text && { text }),
  claim: null,
  ...nothingDue
}))
