import { take as method } from '../../types/api/matter/take'
import { actHandler } from './act'

export const take = actHandler(method, () => ({}))
