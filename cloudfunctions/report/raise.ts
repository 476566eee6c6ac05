import { raise as method } from '../../types/api/report/raise'
import { actHandler } from './act'

export const raise = actHandler(method)
