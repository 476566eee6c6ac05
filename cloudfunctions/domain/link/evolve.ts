import type { LinkAct } from '../../../types/domain/linkage'
import type { LinkEvent } from './event'
import type { LinkState } from './state'

/** The state before anything happened: a gap. */
const opened = ({ opening }: LinkEvent): LinkState => {
  if (!opening) throw new Error('a link begins without an opening')
  return { ...opening, stage: 'unlinked', current: null, proposal: null, listId: null, objections: [] }
}

/** Acts after which the same still waits for the same decision; any other is decided in the village again. */
const waitingOn: readonly LinkAct[] = ['accept', 'list', 'object', 'dismiss', 'advise', 'rise']

/** The state after one more event. Pure; nothing but `opening` ever sets the path. */
export function evolve(state: LinkState | null, event: LinkEvent): LinkState {
  const { seat, ...before } = state ?? opened(event)
  const after = {
    ...before,
    stage: event.stage,
    ...(seat && waitingOn.includes(event.act) && { seat })
  }
  switch (event.act) {
    case 'apply':
    case 'choose':
    case 'assign':
      return {
        ...after,
        ...(event.city && { city: event.city }),
        objections: [],
        proposal: proposed(event, event.act)
      }
    case 'change':
    case 'end':
      return { ...after, proposal: proposed(event, event.act) }
    case 'accept':
      return after
    case 'decline':
    case 'withdraw':
    case 'refuse':
    case 'vacate':
      return { ...after, proposal: null }
    case 'rise':
      return { ...after, seat: event.seat! }
    case 'list':
      return { ...after, listId: event.listId! }
    case 'object':
      return { ...after, objections: [...before.objections, objected(event)] }
    case 'dismiss':
      return {
        ...after,
        objections: before.objections.map((one) =>
          one.id === event.objection ? { ...one, answer: event.text! } : one
        )
      }
    case 'uphold':
      return { ...after, proposal: null, current: null, listId: null, objections: [] }
    case 'advise':
      return { ...after, proposal: advised(before, event) }
    case 'import':
      // Whoever a roster brings was never before the assembly.
      return { ...after, proposal: null, listId: null, objections: [], ...inForce(before, event) }
    case 'begin':
    case 'approve':
      return { ...after, proposal: null, ...inForce(before, event) }
  }
}

function proposed({ by, at, member, text }: LinkEvent, kind: NonNullable<LinkState['proposal']>['kind']) {
  const { id, name } = by
  return { kind, member: member ?? null, by: { id, name }, at, ...(text && { text }), advice: [] }
}

const objected = ({ id, by, at, text }: LinkEvent) => ({
  id,
  by: { id: by.id, name: by.name },
  at,
  text: text!
})

function advised({ proposal }: LinkState, { by, at, text, favors }: LinkEvent): LinkState['proposal'] {
  if (!proposal) return null
  const one = { by: { id: by.id, name: by.name }, at, text: text!, favors: favors! }
  return { ...proposal, advice: [...proposal.advice, one] }
}

/** The member who comes into force, beside whom there is no other; null ends the link. */
const inForce = (before: LinkState, event: LinkEvent): Pick<LinkState, 'current'> => {
  const member = event.member ?? null
  if (member && before.current?.member.id === member.id) return { current: before.current }
  return { current: member && { member, since: event.at } }
}

/** A link that was in force, or is. */
export interface Spell {
  member: { id: string; name: string }
  since: Date
  until: Date | null
  /** Why it ended; null while it lasts, or where nobody said. */
  reason: string | null
}

/** Every link in force there ever was, the oldest first, with why it ended. */
export function courseOf(history: LinkEvent[]): Spell[] {
  const states: LinkState[] = []
  return history.reduce<Spell[]>((course, event) => {
    const before = states.at(-1) ?? null
    const after = evolve(before, event)
    states.push(after)
    if (after.current?.member.id === before?.current?.member.id) return course
    const reason = before?.proposal?.text ?? event.text ?? null
    const ended = course.map((one) => (one.until === null ? { ...one, until: event.at, reason } : one))
    return after.current ? [...ended, { ...after.current, until: null, reason: null }] : ended
  }, [])
}
