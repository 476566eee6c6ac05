import { escalate as method } from '../../types/api/matter/escalate'
import type { Organization } from '../kernel/organization'
import { Refusal } from '../kernel/refusal'
import { aboveOf } from '../shared/matter/above'
import { afterWorkdays } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { joined } from './joined'

/** The nodes on the way down to the matter. */
const look = joined<Organization>({ from: 'organizations', keys: '$path', foreignField: '_id' })

/** What the village cannot do goes one level up; the village still owes the asker the answer (domain.md §4). */
export const escalate = actHandler(
  method,
  ({ text }, matter, { looked, settings, now }) => {
    const above = aboveOf(matter)
    const node = looked.find(({ _id }) => _id === above)
    if (!node) throw new Refusal('NOBODY_ABOVE')
    return { text, town: node.office, dueAt: afterWorkdays(now, settings.townWorkdays, settings) }
  },
  { look }
)
