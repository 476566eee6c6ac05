import type { Settings } from '../../../types/domain/settings'
import type { Stage } from '../../../types/domain/stages'
import { discussBy, sortBy } from './deadlines'
import type { Cluster, Facts } from './event'
import { responsibleFor } from './hands'
import type { Matter } from './matter'

/** What a merged matter knows of the one it is handled with; `from`: where it stood itself. */
export const clusterOf = (target: Matter, from: Stage): Cluster => ({
  id: target._id,
  number: target.number,
  from,
  stage: target.stage,
  responsible: target.stage === 'returned' ? target.office.name : (responsibleFor(target)?.name ?? null),
  dueAt: target.dueAt
})

/** A merged matter by itself again: where it stood before, with its time begun afresh. */
export function apart({ cluster, urgency }: Matter, settings: Settings, now: Date): Facts & { next: Stage } {
  const next = cluster?.from ?? 'sorted'
  const dueAt = next === 'sorted' ? discussBy(now, urgency ?? 'ordinary', settings) : sortBy(now, settings)
  return { next, cluster: null, dueAt }
}
