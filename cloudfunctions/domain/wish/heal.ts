import { system } from '../../kernel/system'
import type { Settings } from '../../../types/domain/settings'
import type { Contact } from '../../kernel/contact'
import type { Actor } from '../tree/peopleAround'
import { riseOf } from '../tree/seat'
import { collateDue, publishDue } from './deadlines'
import type { WishFacts } from './event'
import type { Wish } from './wish'
import { wishes } from './wishes'
import { isHubAble, waitsForSomebody, whoCanAct } from './able'

/** Whom the way up from a wish knows: its people and the offices of its nodes. */
export interface Around {
  people: Actor[]
  offices: Map<string, Contact>
  settings: Settings
}

/**
 * The wish once somebody can act on it whom it does not concern; null where somebody can. A hub who can collate it no
 * more leaves it to the office; an office without anybody gives it to the next one above that has somebody. Pure.
 */
export function healed(wish: Wish, around: Around, now: Date): Wish | null {
  if (!waitsForSomebody(wish)) return null
  const { people } = around
  const left = isHubAble(wish, people, now) ? wish : vacated(wish, around, now)
  const after = whoCanAct(left, people, now).length > 0 ? left : risen(left, around, now)
  return after === wish ? null : after
}

const vacated = (wish: Wish, { settings }: Around, now: Date): Wish =>
  stepped(
    wish,
    'vacate',
    { hub: null, text: `${wish.hub!.name}不在岗位上了`, ...collateDue(now, settings) },
    now
  )

function risen(wish: Wish, { people, offices, settings }: Around, now: Date): Wish {
  const from = wish.seat?.office ?? wish.office
  const rise = riseOf(wish, from, offices, (seat) => whoCanAct({ ...wish, seat }, people, now), now)
  if (!rise) return wish
  const due = wish.stage === 'wished' ? collateDue(now, settings) : publishDue(now, settings)
  return stepped(wish, 'rise', { ...rise, ...(rise.seat.resort !== 'nobody' && due) }, now)
}

function stepped(wish: Wish, act: 'vacate' | 'rise', facts: WishFacts, now: Date): Wish {
  const id = `${act}.${wish.version}`
  return wishes.append(wish._id, wish, {
    id,
    print: id,
    at: now,
    act,
    by: { ...system, standing: 'system' },
    stage: wish.stage,
    ...facts
  })
}
