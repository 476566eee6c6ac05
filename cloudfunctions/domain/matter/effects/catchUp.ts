import type { Settings } from '../../../../types/domain/settings'
import { apart, canLead, clusterOf, standingOf } from '../state/cluster'
import { rateBy } from '../state/deadlines'
import type { Cluster } from '../state/event'
import { evolve } from '../state/evolve'
import type { Matter } from '../state/matter'
import type { MatterState } from '../state/state'
import { publicWords } from './progress'
import { stepped, type SystemStep } from './systemAct'

/**
 * A merged matter after all that the one it is handled with did since it last followed; null where there is nothing
 * to follow. Each public sentence is told once and in order, however late and however often this runs; where the
 * leading matter is over, the follower ends with it or goes its own way. Pure.
 */
export function caughtUp(follower: Matter, lead: Matter, settings: Settings, now: Date): Matter | null {
  const { cluster, stage } = follower
  if (stage !== 'merged' || cluster?.id !== lead._id) return null
  // Somebody who read the leading matter earlier, and comes later, knows nothing new.
  if (lead.version < cluster.version) return null
  const ending = endOf(follower, cluster, lead, settings, now)
  const steps = [...sentencesSince(cluster, lead), ...(ending ? [ending] : [])]
  const told = steps.reduce((matter, step) => stepped(matter, step, settings, now) ?? matter, follower)
  // Nothing was said, but it is somebody else’s now, or due at another time.
  const silently = !ending && !isUpToDate(told.cluster!, lead)
  const after = (silently && stepped(told, follow(cluster, lead, lead), settings, now)) || told
  return after === follower ? null : after
}

/**
 * A merged matter after the one it is handled with was merged itself: with `heir`, which leads in the end, or by itself
 * where that is the follower or cannot lead. Null where there is nothing to do: it follows another by now, or the one
 * it follows is to lead again. Pure.
 */
export function movedOn(
  follower: Matter,
  lead: Matter,
  heir: Matter,
  settings: Settings,
  now: Date
): Matter | null {
  const { cluster, stage } = follower
  if (stage !== 'merged' || cluster?.id !== lead._id || heir._id === lead._id) return null
  const leads = heir._id !== follower._id && (heir.stage === 'merged' || canLead(heir) || heir.outcome)
  const id = `${lead._id}.${lead.version}.moved`
  const step: SystemStep = leads
    ? {
        id,
        act: 'follow',
        facts: { cluster: clusterOf(heir, cluster.from), text: `和同一件事(${heir.number})并到一起办了。` }
      }
    : { id, act: 'unmerge', facts: apart(follower, settings, now) }
  return stepped(follower, step, settings, now)
}

/** What everybody may hear of the leading matter since a version; its end is told by the step that ends the follower. */
function sentencesSince(cluster: Cluster, lead: Matter): SystemStep[] {
  const steps: SystemStep[] = []
  let state: MatterState | null = null
  for (const event of lead.history) {
    state = { ...evolve(state, event), path: lead.path, office: lead.office }
    if (event.seq <= cluster.version || !canLead(state)) continue
    const text = publicWords(state, event)
    if (text) steps.push(follow(cluster, lead, state, event.seq, text))
  }
  return steps
}

/** What a follower writes down of the leading matter as it was at a version. */
const follow = (
  cluster: Cluster,
  lead: Matter,
  state: MatterState,
  version = lead.version,
  text?: string
): SystemStep => ({
  id: `${lead._id}.${version}.follow`,
  act: 'follow',
  facts: { cluster: { ...cluster, version, ...standingOf(state) }, ...(text && { text }) }
})

const isUpToDate = ({ stage, responsible, dueAt }: Cluster, lead: Matter): boolean =>
  JSON.stringify({ stage, responsible, dueAt }) === JSON.stringify(standingOf(lead))

/** How a follower ends with the leading matter, or goes its own way; null while that one can lead. */
function endOf(
  { category, urgency, ...follower }: Matter,
  cluster: Cluster,
  lead: Matter,
  settings: Settings,
  now: Date
): SystemStep | null {
  if (canLead(lead)) return null
  const id = `${lead._id}.${lead.version}.end`
  if (!lead.outcome)
    return { id, act: 'unmerge', facts: apart({ cluster: follower.cluster, urgency }, settings, now) }
  const kind = {
    ...(!category && lead.category && { category: lead.category }),
    ...(!urgency && lead.urgency && { urgency: lead.urgency })
  }
  return {
    id,
    act: 'settle',
    facts: {
      ...kind,
      outcome: lead.outcome.kind,
      text: lead.outcome.text,
      cluster: { ...cluster, version: lead.version, ...standingOf(lead) },
      dueAt: rateBy(now, settings)
    }
  }
}
