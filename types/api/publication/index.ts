import { approve } from './approve'
import { refuse } from './refuse'
import { tray } from './tray'

/** Every method of the function `publication`. */
export const publication = {
  'publication.approve': approve,
  'publication.refuse': refuse,
  'publication.tray': tray
} as const
