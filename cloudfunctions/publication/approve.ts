import { approve as method } from '../../types/api/publication/approve'
import { actHandler } from './act'

export const approve = actHandler(method)
