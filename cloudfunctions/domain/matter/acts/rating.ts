import {
  appeal as appealContract,
  exclude as excludeContract,
  rate as rateContract,
  reopen as reopenContract,
  restore as restoreContract,
  sign as signContract,
  uphold as upholdContract
} from '../../../../types/api/matter/rating'
import { Refusal } from '../../../kernel/refusal'
import { discussBy } from '../state/deadlines'
import { actHandler } from './act'
import { isReopenable } from './reopening'

/** 群众评事: not satisfied puts the matter back before the village organization (S2 §6, domain.md §4). */
export const rate = actHandler(rateContract, ({ satisfaction, score, text }, matter, { settings, now }) => {
  const rating = { satisfaction, ...(score && { score }), ...(text && { text }) }
  return satisfaction === 'no'
    ? { ...rating, next: 'sorted', dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
    : { ...rating, dueAt: null }
})

export const reopen = actHandler(reopenContract, ({ text }, matter, { settings, now }) => {
  if (!isReopenable(matter, settings, now)) throw new Refusal('TOO_LATE')
  return { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
})

/** Beyond what a village can do: one asks, a second signs, the asker may appeal (boundaries.md). */
export const exclude = actHandler(excludeContract, ({ text }, _, { person }) => ({
  text,
  exclusion: { by: person._id, state: 'asked' }
}))

export const sign = actHandler(signContract, ({ text }, { exclusion }) => ({
  ...(text && { text }),
  exclusion: { ...exclusion!, state: 'signed' }
}))

export const appeal = actHandler(appealContract, ({ text }, { exclusion }) => ({
  text,
  exclusion: { ...exclusion!, state: 'appealed' }
}))

export const uphold = actHandler(upholdContract, ({ text }, { exclusion }) => ({
  text,
  exclusion: { ...exclusion!, state: 'upheld' }
}))

export const restore = actHandler(restoreContract, ({ text }, { exclusion }) => ({
  ...(text && { text }),
  exclusion: { ...exclusion!, state: 'restored' }
}))
