import { end as method } from '../../types/api/link/end'
import { linkHandler } from './act'

/** A link ends only with a reason that the village approves; the household is a gap from then on. */
export const end = linkHandler(method, ({ text }) => ({ member: null, text }))
