import { mine as links } from '../../types/api/link/mine'
import { mine } from '../../types/api/wish/mine'
import { read } from '../../types/api/wish/read'
import { tray } from '../../types/api/wish/tray'
import { wall } from '../../types/api/wish/wall'
import { learn } from '../cloud/methods'

// Imported first by every page of this package. Acts need no learning: see `callAct`.
learn({ 'wish.mine': mine, 'wish.read': read, 'wish.tray': tray, 'wish.wall': wall, 'link.mine': links })
