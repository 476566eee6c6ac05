import {
  acknowledge as acknowledgeContract,
  add as addContract,
  askAnother as askAnotherContract,
  urge as urgeContract,
  withdraw as withdrawContract
} from '../../../../types/api/matter/asking'
import { sortBy } from '../state/deadlines'
import { actHandler } from './act'
import { assertRoomToTalk } from './talk'

/** The answer to a question starts the time for sorting afresh. */
export const add = actHandler(addContract, ({ text, photos }, matter, { settings, now }) => {
  const answers = matter.stage === 'returned'
  if (!answers) assertRoomToTalk(matter)
  return { text, photos, ...(answers && { dueAt: sortBy(now, settings) }) }
})

export const urge = actHandler(urgeContract, () => ({}))

/** A hub who is silent has it no more, and the office sorts it in its own time; who leads is for the office to change. */
export const askAnother = actHandler(askAnotherContract, (_input, { stage, hub }, { settings, now }) =>
  stage === 'asked' && hub ? { gone: { id: hub.id, name: hub.name }, dueAt: sortBy(now, settings) } : {}
)

export const acknowledge = actHandler(acknowledgeContract, () => ({}))

export const withdraw = actHandler(withdrawContract, ({ text }) => ({ ...(text && { text }), dueAt: null }))
