import { grant as method } from '../../types/api/matter/grant'
import { actHandler } from './act'

export const grant = actHandler(method, ({ text }, { extension }) => ({
  ...(text && { text }),
  extension: { ...extension!, state: 'granted' },
  dueAt: extension!.until
}))
