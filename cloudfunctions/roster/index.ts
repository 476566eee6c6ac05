import { serve } from '../kernel/serve'
import { confirm } from './confirm'
import { exported } from './export'
import { issues } from './issues'
import { preview } from './preview'
import { progress } from './progress'
import { sweep } from './sweep'
import { template } from './template'

export const main = serve([confirm, exported, issues, preview, progress, template], { due: sweep })
