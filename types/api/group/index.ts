import { entry } from './entry'
import { tie } from './tie'
import { untie } from './untie'

/** Every method of the function `group`. */
export const group = {
  'group.entry': entry,
  'group.tie': tie,
  'group.untie': untie
} as const
