import { alike } from '../../types/api/matter/alike'
import { handlers } from '../../types/api/matter/handlers'
import { minutes } from '../../types/api/matter/minutes'
import { read } from '../../types/api/matter/read'
import { supervise } from '../../types/api/matter/supervise'
import { tray } from '../../types/api/matter/tray'
import { approve } from '../../types/api/publication/approve'
import { refuse } from '../../types/api/publication/refuse'
import { tray as publications } from '../../types/api/publication/tray'
import { learn } from '../cloud/methods'

// Imported first by every page of this package. Acts need no learning: see `callAct`.
learn({
  'matter.alike': alike,
  'matter.handlers': handlers,
  'matter.minutes': minutes,
  'matter.read': read,
  'matter.supervise': supervise,
  'matter.tray': tray,
  'publication.approve': approve,
  'publication.refuse': refuse,
  'publication.tray': publications
})
