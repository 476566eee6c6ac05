import { share as method } from '../../types/api/matter/share'
import { actHandler } from './act'

/** Whether it may be seen by everybody stands in the guards; the content check decides when it is. */
export const share = actHandler(method, ({ text }) => ({ shared: text, ...(text && { text }) }))
