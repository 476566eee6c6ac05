import { serve } from '../kernel/serve'
import { goOn } from './goOn'
import { health } from './health'
import { migrate } from './migrate'
import { progress } from './progress'
import { rebuild } from './rebuild'

export const main = serve([health, migrate, progress, rebuild], { due: goOn })
