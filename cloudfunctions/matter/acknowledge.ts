import { acknowledge as method } from '../../types/api/matter/acknowledge'
import { actHandler } from './act'

export const acknowledge = actHandler(method, () => ({}))
