import { mark as method } from '../../types/api/report/mark'
import { actHandler } from './act'

export const mark = actHandler(method)
