import { unmark as method } from '../../types/api/report/unmark'
import { actHandler } from './act'

export const unmark = actHandler(method)
