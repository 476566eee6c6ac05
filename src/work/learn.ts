import { handlers } from '../../types/api/matter/handlers'
import { minutes } from '../../types/api/matter/minutes'
import { read } from '../../types/api/matter/read'
import { tray } from '../../types/api/matter/tray'
import { learn } from '../cloud/methods'

// Imported first by every page of this package. Acts need no learning: see `callAct`.
learn({ 'matter.handlers': handlers, 'matter.minutes': minutes, 'matter.read': read, 'matter.tray': tray })
