import { withdraw as method } from '../../types/api/matter/withdraw'
import { actHandler } from './act'

export const withdraw = actHandler(method, ({ text }) => ({ ...(text && { text }), dueAt: null }))
