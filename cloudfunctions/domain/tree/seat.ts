import type { Contact } from '../../kernel/contact'
import { isResort, officesOf, resortKey, type Person, type Resort } from '../../kernel/person'

/** Where something can be brought that nobody can act on: an office above, or the last resort at the root. */
export interface Seat {
  office: Contact
  /** `nobody`: from the village up to the root there is nobody. */
  resort?: Resort | 'nobody'
}

/**
 * THE way up: the next office above at which somebody can act; else the administrators of the root, else whoever else
 * holds a post there, else an office below, else nobody at all, which is told as it is. `from` is the office that has
 * it now, `offices` those of the nodes on the path, `can` whether somebody can act at a seat. Pure.
 */
export function nextSeat(
  path: string[],
  from: Contact,
  offices: Map<string, Contact>,
  can: (seat: Seat) => boolean
): Seat {
  const at = path.indexOf(from.id)
  const own = (nodes: string[]): Seat[] =>
    nodes.flatMap((nodeId) => {
      const office = offices.get(nodeId)
      return office?.id === nodeId ? [{ office }] : []
    })
  const root = offices.get(path[0]!) ?? from
  const seats: Seat[] = [
    ...own(path.slice(0, at < 0 ? path.length : at).reverse()),
    { office: root, resort: 'admin' },
    { office: root, resort: 'post' },
    // Where nobody above can, somebody below may have come to serve since.
    ...own([...path].reverse())
  ]
  return seats.find(can) ?? { office: root, resort: 'nobody' }
}

/** Whether the person sits in the office of a seat, or is of the last resort there. `path` is that of what lies there. */
export const sitsAt = (
  person: Pick<Person, 'posts'>,
  { office, resort }: Seat,
  path: string[],
  now: Date
): boolean => officesOf(person, now).includes(office.id) || isResort(person, { path, resort }, now)

/** To whom what lies at a seat is told, and by what their lists find it; none where there is nobody. */
export const seatKeys = ({ office, resort }: Seat, path: string[]): string[] =>
  resort === 'nobody' ? [] : [office.id, ...(resort ? [resortKey(resort, path[0]!)] : [])]

const ofResort = { admin: '的管理员', post: '的其他工作人员', nobody: '' } as const

/** A seat in words. */
export const seatName = ({ office, resort }: Seat): string =>
  `${office.name}${resort ? ofResort[resort] : ''}`

/** That something goes further up: to which seat, from which office, and in words. */
interface Rise {
  seat: Seat
  left: Pick<Contact, 'id' | 'name'>
  text: string
}

/**
 * The way up of what nobody can act on where it lies, `from` an office; null where it lies at that seat already, and
 * nobody can do more. `actorsAt`: who could act if it lay at a seat. Pure.
 */
export function riseOf(
  { path, seat: before }: { path: string[]; seat?: Seat },
  from: Contact,
  offices: Map<string, Contact>,
  actorsAt: (seat: Seat) => Pick<Person, 'posts'>[],
  now: Date
): Rise | null {
  const seat = nextSeat(path, from, offices, (one) =>
    actorsAt(one).some((person) => sitsAt(person, one, path, now))
  )
  if (seat.office.id === before?.office.id && seat.resort === before.resort) return null
  const left = { id: from.id, name: from.name }
  const text = seat.resort === 'nobody' ? '没有能办的人' : `${left.name}没有能办的人，转到${seatName(seat)}`
  return { seat, left, text }
}
