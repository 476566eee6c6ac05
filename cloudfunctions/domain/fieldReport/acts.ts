import {
  answer as answerContract,
  forward as forwardContract,
  mark as markContract,
  raise as raiseContract,
  unmark as unmarkContract
} from '../../../types/api/report/acts'
import { actHandler } from './act'

export const answer = actHandler(answerContract)

export const raise = actHandler(raiseContract)

export const forward = actHandler(forwardContract)

export const mark = actHandler(markContract)

export const unmark = actHandler(unmarkContract)
