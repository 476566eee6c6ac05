import { refuse as method } from '../../types/api/publication/refuse'
import { actHandler } from './act'

export const refuse = actHandler(method)
