import { resume as method } from '../../types/api/matter/resume'
import { actHandler } from './act'
import { resumed } from './domain/ringing'

export const resume = actHandler(method, ({ text }, matter, { settings, now }) => ({
  ...(text && { text }),
  ...resumed(matter, settings, now)
}))
