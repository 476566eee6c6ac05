import { thank as method } from '../../types/api/wish/thank'
import { nothingDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'

export const thank = wishHandler(method, ({ text }) => ({ ...(text && { text }), ...nothingDue }))
