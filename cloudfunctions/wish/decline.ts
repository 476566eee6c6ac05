import { decline as method } from '../../types/api/wish/decline'
import { nothingDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'

export const decline = wishHandler(method, ({ text }) => ({ text, ...nothingDue }))
