import { matterActTraits } from '../../../../types/domain/matterActs'
import { tellsWho } from '../../../kernel/anonymizePhotos'
import type { Bundle, MessageEffect } from '../../message/message'
import { publicationOf, withdrawalOf, type PublicationEffect } from '../../publication/effect'
import { bundleOf } from './bundle'
import { clusterEffectsOf } from './clusterEffects'
import type { HushEffect, MatterEffect, SeatEffect, VeilEffect } from './effect'
import type { MatterEvent } from '../state/event'
import { handlersOf, responsibleFor } from '../state/hands'
import type { Matter } from '../state/matter'
import type { MatterState } from '../state/state'
import { messageFor } from './message'
import { progressOf } from './progress'
import { readersOf, type RecipientRole } from './recipients'
import { relaysOf } from './relay'
import { talliesOf } from './tally'
import { templateFor } from './template'
import { termsOf } from './terms'

/**
 * What follows from an event: whoever it concerns is told, and the group it was reported to; matters that are handled
 * together follow one another; the line for everybody is offered for publication; what was said can be found, and what is open is counted.
 */
export const effectsOf = (before: Matter | null, after: Matter, event: MatterEvent): MatterEffect[] => [
  ...hushOf(before, after, event),
  ...tellsOf(before, after, event),
  ...progressOf(after, event),
  ...veilOf(after, event),
  ...clusterEffectsOf(before, after, event),
  ...relaysOf(after, event),
  ...sharesOf(before, after, event),
  ...termsOf(before, after, event),
  ...talliesOf(before, after, event),
  ...seatOf(before, after, event)
]

/**
 * Wherever a matter goes to an office or a person, it is looked whether somebody can act there; not where whoever gave
 * it out looked already, nor where the asker or the one who acted has the next step.
 */
function seatOf(before: Matter | null, after: Matter, { act, by, seq, at }: MatterEvent): SeatEffect[] {
  const next = responsibleFor(after)
  const there = before && responsibleFor(before)
  const same = next?.id === there?.id && before?.office.id === after.office.id
  const known =
    !next || same || [after.asker.id, by.id].includes(next.id) || matterActTraits[act].places === true
  return known ? [] : [{ id: `${after._id}.${seq}.seat`, kind: 'seat', at }]
}

/** The line by which everybody may see how far it is: nobody but the officers sees it unchecked. */
function sharesOf(
  before: MatterState | null,
  { _id, shared, path }: MatterState & { _id: string },
  { seq: rev, by, at }: MatterEvent
): PublicationEffect[] {
  if ((before?.shared ?? null) === shared) return []
  const source = { kind: 'progress' as const, sourceId: _id, rev, by: { id: by.id, name: by.name }, at }
  if (shared === null) return [withdrawalOf(source)]
  return [publicationOf({ ...source, text: shared, path, page: `/matter/page/index?id=${_id}` })]
}

/**
 * Whoever an event concerns is told, each once. The id derives from the event, so that carrying it out twice
 * writes one message.
 */
export function tellsOf(
  before: MatterState | null,
  after: MatterState & { _id: string },
  event: MatterEvent
): MessageEffect[] {
  return readersOf(before, after, event).flatMap(({ id: to, as }) => {
    const text = messageFor(after, event, as)
    return text ? [messageTo(to, as, text, after, event)] : []
  })
}

/** The id of a message derives from the event and the reader. */
const messageId = ({ _id }: { _id: string }, seq: number, to: string): string => `${_id}.${seq}.${to}`

const messageTo = (
  to: string,
  as: RecipientRole,
  text: string,
  matter: MatterState & { _id: string },
  event: MatterEvent
): MessageEffect => ({
  id: messageId(matter, event.seq, to),
  kind: 'message',
  to,
  by: event.by.id,
  matterId: matter._id,
  subject: matter.subject,
  text,
  at: event.at,
  template: templateFor(as, event.act, matter.stage),
  ...(as !== 'asker' && { duty: true as const }),
  ...(matter.urgency === 'urgent' && { urgent: true as const }),
  ...(matter.about && !isToAsker(to, matter) && { about: matter.about }),
  ...bundled(bundleOf(matter, event, { id: to, as }, text))
})

const bundled = (bundle: Bundle | undefined) => (bundle ? { bundle } : {})

/** Whether it goes to nobody but who asked: they hear of it, even where it is said to be about them. */
const isToAsker = (to: string, { asker }: Pick<MatterState, 'asker'>): boolean =>
  to === asker.id && to !== asker.householdId

/** What is said on behalf of who asked, with photos, where somebody who reads it is not to know who that is. */
function veilOf({ _id, hideName, about, history }: Matter, event: MatterEvent): VeilEffect[] {
  if (!hideName && !about) return []
  // Once it turns out to be about somebody, what was said before needs them too.
  const events = event.act === 'passUp' ? history : [event]
  const photos = events
    .filter(({ by }) => by.standing === 'asker' || by.standing === 'proxy')
    .flatMap((one) => one.photos ?? [])
    .filter(tellsWho)
  return photos.length > 0 ? [{ id: `${_id}.${event.seq}.veil`, kind: 'veil', photos }] : []
}

/** Where a matter goes past somebody, what lay in their inbox of it is taken away. */
function hushOf(before: Matter | null, after: Matter, event: MatterEvent): HushEffect[] {
  if (event.act !== 'passUp' || !before) return []
  const { asker, proxy, office, about = [] } = after
  const stay = [asker.id, office.id, ...(proxy && !about.includes(proxy.id) ? [proxy.id] : [])]
  const had = [
    before.office.id,
    ...(before.hub ? [before.hub.id] : []),
    ...before.history
      .flatMap(({ lead, helpers = [] }) => handlersOf({ lead: lead ?? null, helpers }))
      .map(({ id }) => id),
    ...about
  ]
  const leave = [...new Set(had)].filter((id) => !stay.includes(id))
  const messages = before.history.flatMap(({ seq }) => leave.map((to) => messageId(before, seq, to)))
  return messages.length > 0 ? [{ id: `${before._id}.${event.seq}.hush`, kind: 'hush', messages }] : []
}
