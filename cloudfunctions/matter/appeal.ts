import { appeal as method } from '../../types/api/matter/appeal'
import { actHandler } from './act'

export const appeal = actHandler(method, ({ text }, { exclusion }) => ({
  text,
  exclusion: { ...exclusion!, state: 'appealed' }
}))
