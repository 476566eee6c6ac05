import { release as method } from '../../types/api/wish/release'
import { wallDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'

export const release = wishHandler(method, ({ text }, { wanted }, { settings, now }) => ({
  text,
  claim: null,
  ...wallDue(wanted, now, settings)
}))
