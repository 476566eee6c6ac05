import { canLead, standingOf } from '../state/cluster'
import type { Joiner, MatterEvent } from '../state/event'
import { homeOf, presentJoiners } from '../state/joiners'
import type { MatterState } from '../state/state'
import { publicWords } from './progress'
import type { ClusterEffect, JoinEffect, LeadEffect } from './effect'

type Known = MatterState & { _id: string }

/** What follows from an event for matters that are handled together. */
export const clusterEffectsOf = (
  before: MatterState | null,
  after: Known,
  event: MatterEvent
): ClusterEffect[] => [...joinsOf(before, after, event), ...leadsOf(before, after, event)]

/** Left first, in case it went from one to another. */
function joinsOf(before: MatterState | null, after: Known, event: MatterEvent): JoinEffect[] {
  const from = before?.cluster?.id
  const to = after.cluster?.id
  if (from === to) return []
  const joiner = { id: after._id, home: homeOf(after), seq: event.seq }
  const effect = (act: string, clusterId: string, one: Joiner): JoinEffect => ({
    id: `${after._id}.${event.seq}.${act}`,
    kind: 'join',
    clusterId,
    joiner: one
  })
  return [
    ...(from ? [effect('parted', from, { ...joiner, left: true })] : []),
    ...(to ? [effect('joined', to, joiner)] : [])
  ]
}

/** Only what others may know makes them follow: a public sentence, or another stage, person, day or leading matter. */
function leadsOf(before: MatterState | null, after: Known, event: MatterEvent): LeadEffect[] {
  if (!before || presentJoiners(after.joiners).length === 0) return []
  const shown = (state: MatterState) => JSON.stringify([canLead(state), standingOf(state), state.cluster?.id])
  if (publicWords(after, event) === null && shown(before) === shown(after)) return []
  return [{ id: `${after._id}.${event.seq}.lead`, kind: 'lead', matterId: after._id, version: event.seq }]
}
