import { addDays } from '../../../cloudfunctions/kernel/days'
import { monthOf } from '../../../cloudfunctions/domain/matter/state/measure'
import { village } from '../places'
import { list, read, type Subject } from '../subject'
import { who } from '../village'

/** The month before this one and this one. */
const period = () => {
  const now = new Date()
  return { from: monthOf(addDays(now, -28)), to: monthOf(now) }
}

export const figures: Subject[] = [
  read(who.officer, 'figures.read', () => ({ nodeId: village, ...period() }), {
    counts: true,
    // It reads 800 matters a call; the large village has 1,750 in these months.
    beyond: { calls: 2, decision: '0046' }
  }),
  list(who.officer, 'figures.behind', () => ({ nodeId: village, mark: 'asked', ...period() })),
  list(who.officer, 'figures.register', () => ({ nodeId: village, ...period() }))
]
