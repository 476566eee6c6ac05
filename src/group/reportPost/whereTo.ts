import type { Category } from '../../../types/domain/categories'
import { reportRoute, type ReportUrgency } from '../../../types/domain/reports'

/** Who hears of a report besides its group, in one sentence before it is sent. */
export function whereTo(category: Category, urgency: ReportUrgency, about = false): string {
  if (about) return '发出去，直接送到上面，不经过说到的人。'
  const { village, level1, town } = reportRoute(category, urgency)
  const others = [village && '村干部', level1 && '全村党员', town && '镇党委办公室'].filter(Boolean)
  const told = `发出去，${others.join('、')}也会同时知道。`
  return village ? told : `${told}说的可能是村干部，所以不经过村里。`
}
