import { serve } from '../kernel/serve'
import { entry } from './entry'
import { tie } from './tie'
import { untie } from './untie'

export const main = serve([entry, tie, untie])
