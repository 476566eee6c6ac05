import { sign as method } from '../../types/api/matter/sign'
import { actHandler } from './act'

export const sign = actHandler(method, ({ text }, { exclusion }) => ({
  ...(text && { text }),
  exclusion: { ...exclusion!, state: 'signed' }
}))
