import { serve } from '../kernel/serve'
import { claim } from './claim'
import { me } from './me'
import { messages } from './messages'

export const main = serve([claim, me, messages])
