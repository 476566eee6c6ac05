import { ask as method } from '../../types/api/matter/ask'
import { actHandler } from './act'

/** While the asker thinks, nobody’s time runs. */
export const ask = actHandler(method, ({ text }) => ({ text, dueAt: null }))
