import { restore as method } from '../../types/api/matter/restore'
import { actHandler } from './act'

export const restore = actHandler(method, ({ text }, { exclusion }) => ({
  ...(text && { text }),
  exclusion: { ...exclusion!, state: 'restored' }
}))
