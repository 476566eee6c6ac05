import { urge as method } from '../../types/api/matter/urge'
import { actHandler } from './act'

export const urge = actHandler(method, () => ({}))
