import type { Settings } from '../../../../types/domain/settings'
import type { Listed } from '../../../kernel/aggregate'
import type { Contact } from '../../../kernel/contact'
import { holdersOf, isAble, seatAbove, seatedAt, waitsForSomebody, whoCanAct } from './able'
import { townOf } from '../state/above'
import type { Actor } from '../../tree/peopleAround'
import { afterWorkdays, discussBy, handleBy, sortBy } from '../state/deadlines'
import type { Facts } from '../state/event'
import type { Matter } from '../state/matter'
import type { MatterState } from '../state/state'
import type { Lying } from '../state/matters'
import { stepped, type SystemStep } from '../effects/systemAct'

/** Whom the way up from a matter knows: its people and the offices of its nodes. */
export interface Around {
  people: Actor[]
  offices: Map<string, Contact>
  settings: Settings
  /** Who was named to take over what somebody leaves behind. */
  heir?: Contact
}

/** A step of the system that finds somebody who can act, and where the matter lies afterwards. */
interface Healing extends SystemStep {
  lying?: Lying
}

/** More steps than one matter can need: everybody who has it by name, and the way up. */
const most = 12

/**
 * The matter once somebody can act on it who is not concerned; null where somebody can. Who has it by name and serves
 * no more gives it back to the office; an office without anybody gives it to the next one above that has somebody. Pure.
 */
export function healed(matter: Matter, around: Around, now: Date): Matter | null {
  let after = matter
  for (let steps = 0; steps < most; steps += 1) {
    const healing = healingOf(after, around, now)
    const next = healing && stepped(after, healing, around.settings, now, healing.lying)
    if (!next) break
    after = next
  }
  return after === matter ? null : after
}

/** The next step that is wanting; null where nothing is. */
export function healingOf(matter: Listed<Matter>, around: Around, now: Date): Healing | null {
  if (!waitsForSomebody(matter)) return null
  const { people } = around
  const holders = holdersOf(matter)
  const gone = holders.find((one) => !isAble(matter, one, people, now))
  if (gone) return vacated(matter, gone, around, now)
  const led = holders.length > 0 && matter.stage !== 'split'
  return led || whoCanAct(matter, people, now).length > 0 ? null : risen(matter, around, now)
}

/** The day by which whoever has it next must have acted. */
function dueNext(
  stage: MatterState['stage'],
  { urgency }: Pick<Matter, 'urgency'>,
  settings: Settings,
  now: Date
): Facts {
  switch (stage) {
    case 'asked':
      return { dueAt: sortBy(now, settings) }
    case 'sorted':
      return { dueAt: discussBy(now, urgency ?? 'ordinary', settings) }
    case 'discussed':
      return { dueAt: handleBy(now, urgency ?? 'ordinary', settings) }
    case 'escalated':
      return { dueAt: afterWorkdays(now, settings.townWorkdays, settings) }
    case 'replied':
      return { dueAt: afterWorkdays(now, settings.informWorkdays, settings) }
    default:
      return {}
  }
}

function vacated(
  matter: Listed<Matter>,
  gone: Contact,
  { settings, people, heir }: Around,
  now: Date
): Healing {
  const { stage, version, parts } = matter
  const part =
    stage === 'split' ? parts.find(({ unit, answer }) => !answer && unit.id === gone.id) : undefined
  const led = stage === 'discussed' || stage === 'handling' || stage === 'held'
  const taken = heir && led && isAble({ ...matter, stage: 'discussed', lead: heir }, heir, people, now)
  return {
    id: `vacate.${version}`,
    act: 'vacate',
    facts: {
      gone: { id: gone.id, name: gone.name },
      ...(part && { part: part.id, text: goneWords }),
      ...(taken && { lead: heir, next: 'discussed' as const }),
      ...(led && dueNext(taken ? 'discussed' : 'sorted', matter, settings, now))
    }
  }
}

/** Why a unit’s part waits for the town again. */
const goneWords = '不在岗位上了'

function risen(matter: Listed<Matter>, around: Around, now: Date): Healing | null {
  const { version, path, resort } = matter
  const seat = seatAbove(matter, around.people, around.offices, now)
  const left = townOf(matter) ?? matter.office
  // It lies there already, and nobody can do more.
  if (seat.resort === resort && seat.office.id === left.id) return null
  const after = seatedAt(matter, seat)
  const stage = matter.stage === 'split' ? 'escalated' : matter.stage
  return {
    id: `rise.${version}`,
    act: 'rise',
    facts: {
      left: { id: left.id, name: left.name },
      ...(townOf(matter) ? { town: seat.office } : { to: seat.office }),
      ...(seat.resort && { resort: seat.resort }),
      ...(seat.resort === 'nobody' ? {} : dueNext(stage, matter, around.settings, now))
    },
    ...(!townOf(matter) && { lying: { path, office: after.office } })
  }
}
