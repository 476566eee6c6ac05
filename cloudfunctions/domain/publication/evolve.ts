import { keyAt } from '../../kernel/keys'
import { seatKeys } from '../tree/seat'
import type { PublicationEvent, PublishedState } from './publication'

/** The state after one more event. Pure. */
export function evolve(before: PublishedState | null, event: PublicationEvent): PublishedState {
  if (event.act === 'offer') return offered(before, event)
  if (!before) throw new Error('a publication begins with an offer')
  switch (event.act) {
    case 'withdraw':
      return { ...before, rev: event.rev!, state: 'withdrawn', waitingFor: null }
    case 'check':
      return event.verdict === 'pass'
        ? judged(before, 'public', null)
        : { ...before, state: 'waiting', waitingFor: event.verdict! }
    case 'rise':
      return { ...before, seat: event.seat!, hands: seatKeys(event.seat!, before.path) }
    case 'approve':
      return judged(before, 'public', null)
    case 'refuse':
      return judged(before, 'refused', event.reason!)
  }
}

/** Words that were judged stand as they were judged; those that are being judged go on being judged. */
function offered(before: PublishedState | null, { by, at, offer }: PublicationEvent): PublishedState {
  const { kind, sourceId, text } = offer!
  const same = before?.text === text ? before : null
  const known = before?.judged?.text === text ? before.judged : null
  const undecided = same && (same.state === 'checking' || same.state === 'waiting')
  return {
    ...offer!,
    by,
    state: known?.state ?? (undecided ? same.state : 'checking'),
    waitingFor: !known && undecided ? same.waitingFor : null,
    reason: known?.reason ?? null,
    judged: before?.judged ?? null,
    ...(undecided && same.seat && { seat: same.seat, hands: same.hands ?? [] }),
    key: same?.key ?? keyAt(at, `${kind}.${sourceId}`)
  }
}

const judged = (
  before: PublishedState,
  state: 'public' | 'refused',
  reason: string | null
): PublishedState => ({
  ...before,
  state,
  waitingFor: null,
  reason,
  judged: { text: before.text, state, reason }
})
