import { refuse as method } from '../../types/api/matter/refuse'
import { actHandler } from './act'

export const refuse = actHandler(method, ({ text }, { extension }) => ({
  text,
  extension: { ...extension!, state: 'refused' }
}))
