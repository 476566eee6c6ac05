import { settle as method } from '../../types/api/link/settle'
import { Refusal } from '../kernel/refusal'
import { linkHandler } from './act'

/** Upheld, the proposal goes back and the household is a gap again; dismissed, the reason is told. */
export const settle = linkHandler(
  method,
  ({ objection, text }, { link }, { person }) => {
    const found = link?.objections.find((one) => one.id === objection && one.answer === undefined)
    if (!found) throw new Refusal('NOT_FOUND')
    if (found.by.id === person._id) throw new Refusal('NOT_ALLOWED')
    return { objection, text }
  },
  ({ outcome }) => (outcome === 'upheld' ? 'uphold' : 'dismiss')
)
