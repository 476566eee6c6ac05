import { serve } from '../kernel/serve'
import { behind } from './behind'
import { read } from './read'
import { register } from './register'

export const main = serve([behind, read, register])
