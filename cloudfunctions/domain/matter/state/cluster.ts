import { openStages, type Stage } from '../../../../types/domain/stages'
import type { Settings } from '../../../../types/domain/settings'
import type { Contact } from '../../../kernel/contact'
import { discussBy, sortBy } from './deadlines'
import type { Cluster, Facts } from './event'
import { isAskersTurn, responsibleFor, type Held } from './hands'
import type { Matter } from './matter'
import type { MatterState } from './state'

/**
 * Whether a matter is handled the ordinary way: what complains about somebody goes past them to another office, is
 * handled alone and seen by nobody else (boundaries.md).
 */
export const isOrdinary = ({ about }: Pick<MatterState, 'about'>): boolean => about === undefined

/** Whether a matter can lead others: open, handled the ordinary way, and not with another itself. */
export const canLead = (state: Pick<MatterState, 'stage' | 'about'>): boolean =>
  openStages.includes(state.stage) && state.stage !== 'merged' && isOrdinary(state)

/** What tells how far a matter is that others are handled with. */
export type Leading = Held & Pick<MatterState, 'about'>

/**
 * Who has a matter, as everybody may know it: while its asker has to act, the office that answers for it, since who
 * asked is nobody else's business; nobody once it is over.
 */
export function publiclyResponsible(state: Leading): Contact | null {
  if (!canLead(state)) return null
  return isAskersTurn(state) ? state.office : responsibleFor(state)
}

/** What a merged matter knows of the one it is handled with; `from`: where it stood itself. */
export const clusterOf = (
  target: Leading & Pick<Matter, '_id' | 'number' | 'version' | 'dueAt'>,
  from: Stage
): Cluster => ({
  id: target._id,
  number: target.number,
  from,
  version: target.version,
  ...standingOf(target)
})

/** How far the leading matter is, as far as those may know who are handled with it. */
export const standingOf = (
  target: Leading & Pick<MatterState, 'dueAt'>
): Pick<Cluster, 'stage' | 'responsible' | 'dueAt'> => ({
  stage: target.stage,
  responsible: publiclyResponsible(target),
  dueAt: canLead(target) ? target.dueAt : null
})

/** A merged matter by itself again: where it stood before, with its time begun afresh. */
export function apart(
  { cluster, urgency }: Pick<MatterState, 'cluster' | 'urgency'>,
  settings: Settings,
  now: Date
): Facts & { next: Stage } {
  const next = cluster?.from ?? 'sorted'
  const dueAt = next === 'sorted' ? discussBy(now, urgency ?? 'ordinary', settings) : sortBy(now, settings)
  return { next, cluster: null, dueAt }
}
