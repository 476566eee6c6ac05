import { unmerge as method } from '../../types/api/matter/unmerge'
import { actHandler } from './act'
import { apart } from '../shared/matter/cluster'

export const unmerge = actHandler(method, ({ text }, matter, { settings, now }) => ({
  text,
  ...apart(matter, settings, now)
}))
