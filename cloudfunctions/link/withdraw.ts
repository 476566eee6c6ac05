import { withdraw as method } from '../../types/api/link/withdraw'
import { linkHandler } from './act'

export const withdraw = linkHandler(method, () => ({}))
