import type { Stage } from '../../../types/domain/stages'
import type { Template } from '../../../types/domain/templates'
import type { ReaderRole } from './readers'

/** By which template somebody is told in WeChat of what led a matter to a stage. */
export function templateFor(as: ReaderRole, stage: Stage): Template {
  if (as === 'former') return 'notice'
  if (as !== 'asker') return 'todo'
  if (stage === 'handled') return 'rate'
  return stage === 'returned' ? 'todo' : 'progress'
}
