import { uphold as method } from '../../types/api/matter/uphold'
import { actHandler } from './act'

export const uphold = actHandler(method, ({ text }, { exclusion }) => ({
  text,
  exclusion: { ...exclusion!, state: 'upheld' }
}))
