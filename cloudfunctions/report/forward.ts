import { forward as method } from '../../types/api/report/forward'
import { actHandler } from './act'

export const forward = actHandler(method)
