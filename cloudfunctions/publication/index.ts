import { serve } from '../kernel/serve'
import { approve } from './approve'
import { refuse } from './refuse'
import { sweep } from './sweep'
import { tray } from './tray'

export const main = serve([approve, refuse, tray], { due: sweep })
