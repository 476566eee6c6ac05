import { refuse as method } from '../../types/api/link/refuse'
import { linkHandler } from './act'

export const refuse = linkHandler(method, ({ text }) => ({ text }))
