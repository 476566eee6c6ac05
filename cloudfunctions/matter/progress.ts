import { progress as method } from '../../types/api/matter/progress'
import { actHandler } from './act'

export const progress = actHandler(method, ({ text, photos }) => ({ text, photos }))
