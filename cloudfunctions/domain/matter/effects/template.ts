import type { Act } from '../../../../types/domain/matterActs'
import type { Stage } from '../../../../types/domain/stages'
import type { Template } from '../../../../types/domain/templates'
import type { RecipientRole } from './recipients'

/** By which template somebody is told in WeChat of an act that led a matter to a stage. */
export function templateFor(as: RecipientRole, act: Act, stage: Stage): Template {
  if (act === 'remind' || act === 'overdue') return 'due'
  if (as === 'former') return 'notice'
  if (as !== 'asker') return 'todo'
  if (stage === 'handled') return 'rate'
  return stage === 'returned' ? 'todo' : 'progress'
}
