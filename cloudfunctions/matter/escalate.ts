import { escalate as method } from '../../types/api/matter/escalate'
import { officeAt } from '../kernel/nodes'
import { Refusal } from '../kernel/refusal'
import { aboveOf } from '../shared/matter/above'
import { afterWorkdays } from '../shared/matter/deadlines'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'

/** The office above; null at the root. */
async function look(_input: unknown, matter: Matter, now: Date) {
  const above = aboveOf(matter)
  return above ? officeAt(above, now) : null
}

/** What the village cannot do goes one level up; the village still owes the asker the answer (domain.md §4). */
export const escalate = actHandler(
  method,
  ({ text }, _, { looked, settings, now }) => {
    if (!looked) throw new Refusal('NOBODY_ABOVE')
    return { text, town: looked, dueAt: afterWorkdays(now, settings.townWorkdays, settings) }
  },
  { look }
)
