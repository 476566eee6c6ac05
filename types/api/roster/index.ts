import { confirm } from './confirm'
import { exported } from './export'
import { issues } from './issues'
import { preview } from './preview'
import { progress } from './progress'
import { template } from './template'

/** Every method of the function `roster`. */
export const roster = {
  'roster.confirm': confirm,
  'roster.export': exported,
  'roster.issues': issues,
  'roster.preview': preview,
  'roster.progress': progress,
  'roster.template': template
} as const
