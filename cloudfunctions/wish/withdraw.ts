import { withdraw as method } from '../../types/api/wish/withdraw'
import { nothingDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'

export const withdraw = wishHandler(method, ({ text }) => ({
  ...(text && { text }),
  claim: null,
  ...nothingDue
}))
