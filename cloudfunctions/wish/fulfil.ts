import { fulfil as method } from '../../types/api/wish/fulfil'
import { confirmDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'

export const fulfil = wishHandler(method, ({ text, photos }, _, { settings, now }) => ({
  text,
  photos,
  ...confirmDue(now, settings)
}))
