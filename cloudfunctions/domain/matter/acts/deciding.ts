import {
  assembly as assemblyContract,
  assign as assignContract,
  decline as declineContract,
  escalate as escalateContract,
  postpone as postponeContract,
  rush as rushContract
} from '../../../../types/api/matter/deciding'
import { workdayFrom } from '../../../kernel/calendar'
import { officesOn } from '../../../kernel/nodes'
import { contactOf, mayHandle, type Person } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import type { Actor } from '../../tree/peopleAround'
import { seatAbove } from '../healing/able'
import { seatKeys } from '../lookups/ground'
import { joined } from '../lookups/joined'
import { afterWorkdays, discussBy, endOf, handleBy, rateBy } from '../state/deadlines'
import { assertNotTheirs } from '../views/asking'
import { actHandler } from './act'
import { assertAllowed } from './chosenDay'

/** Urgent matters skip the wait for the joint office day, by a reasoned act (S2 §6). */
export const rush = actHandler(rushContract, ({ text }, { dueAt }, { settings, now }) => {
  const due = discussBy(now, 'urgent', settings)
  // Brought forward, never put off: what is overdue stays so.
  return { text, urgency: 'urgent', ...((!dueAt || due < dueAt) && { dueAt: due }) }
})

/** The product records what the assembly decides; it does not replace it (boundaries.md). */
export const assembly = actHandler(assemblyContract, ({ text }) => ({
  assembly: true,
  ...(text && { text })
}))

/**
 * 支部研究议事 → 干部领衔办事: the lead and the helpers must serve where the matter belongs (S2 §6), and be somebody
 * else than who asked. Giving it to others, or setting another day, once it was given needs a reason.
 */
export const assign = actHandler(
  assignContract,
  ({ leadId, helperIds, text, until }, matter, { person: giver, named, settings, now }) => {
    const serving = (id: string): Person => {
      const person = named.get(id)
      if (!person || !mayHandle(person, matter, now)) throw new Refusal('PERSON_UNKNOWN')
      assertNotTheirs(matter, person, giver, now)
      return person
    }
    if (matter.stage !== 'sorted' && !text) throw new Refusal('REASON_MISSING', { text: '要说一句为什么' })
    if (until) assertAllowed('assign', until, matter.dueAt, { settings, now })
    return {
      lead: contactOf(serving(leadId)),
      helpers: [...new Set(helperIds)].filter((id) => id !== leadId).map((id) => contactOf(serving(id))),
      ...(text && { text }),
      ...(until
        ? { dueAt: endOf(until, settings), agreed: true as const }
        : { dueAt: handleBy(now, matter.urgency ?? 'ordinary', settings) })
    }
  },
  { names: ({ leadId, helperIds }) => [leadId, ...helperIds] }
)

export const decline = actHandler(declineContract, ({ text }, _, { settings, now }) => ({
  text,
  outcome: 'declined',
  dueAt: rateBy(now, settings)
}))

/** A discussion is put off to a day on which people work. */
export const postpone = actHandler(postponeContract, ({ text, until }, { dueAt }, actor) => {
  assertAllowed('postpone', until, dueAt, actor)
  return { text, dueAt: endOf(workdayFrom(until), actor.settings) }
})

/** Everybody who may act on the way up from the matter. */
const around = joined<Actor>({ from: 'persons', keys: seatKeys, foreignField: 'postKeys' })

async function look(input: { id: string }, now: Date) {
  const { matter, looked: people } = await around(input)
  return { matter, looked: { people, offices: await officesOn(matter?.path ?? [], now) } }
}

/**
 * What the village cannot do goes to the next level above that has somebody whom it does not concern; the village still
 * owes the asker the answer (domain.md §4).
 */
export const escalate = actHandler(
  escalateContract,
  ({ text }, matter, { looked, settings, now }) => {
    const { people, offices } = looked
    // What is above the office, as it will be once it was brought there.
    const going = { ...matter, stage: 'escalated' as const, town: matter.office }
    const seat = seatAbove(going, people, offices, now)
    const { path, office } = matter
    const goesUp = path.indexOf(seat.office.id) < path.indexOf(office.id)
    if (!goesUp || seat.resort === 'nobody') throw new Refusal('NOBODY_ABOVE')
    return {
      text,
      town: seat.office,
      ...(seat.resort && { resort: seat.resort }),
      dueAt: afterWorkdays(now, settings.townWorkdays, settings)
    }
  },
  { look }
)
