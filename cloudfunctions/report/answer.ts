import { answer as method } from '../../types/api/report/answer'
import { actHandler } from './act'

export const answer = actHandler(method)
