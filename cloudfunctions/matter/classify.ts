import { classify as method } from '../../types/api/matter/classify'
import { actHandler } from './act'

export const classify = actHandler(method, ({ category, urgency }) => ({ category, urgency }))
