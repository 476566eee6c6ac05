import { serve } from '../kernel/serve'
import { tick } from './tick'

export const main = serve([], { minute: tick })
