import { serve } from '../kernel/serve'
import { behind } from './behind'
import { read } from './read'

export const main = serve([behind, read])
