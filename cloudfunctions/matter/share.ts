import { share as method } from '../../types/api/matter/share'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'

export const share = actHandler(method, ({ text }, matter) => {
  if (matter.about) throw new Refusal('MERGE_HIDDEN')
  return { shared: text }
})
