import { decline as method } from '../../types/api/link/decline'
import { linkHandler } from './act'

export const decline = linkHandler(method, ({ text }) => (text ? { text } : {}))
