import { assign as method } from '../../types/api/matter/assign'
import { dayOf } from '../kernel/calendar'
import { contactOf, covers, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { assertChosenDay } from './domain/chosenDay'
import { endOf, handleBy } from './domain/deadlines'

/** 支部研究议事 → 干部领衔办事: the lead and the helpers must serve where the matter belongs (S2 §6). */
export const assign = actHandler(
  method,
  ({ leadId, helperIds, text, until }, matter, { named, settings, now }) => {
    const serving = (id: string): Person => {
      const person = named.get(id)
      const serves =
        person && (covers(person, 'handler', matter.path, now) || covers(person, 'officer', matter.path, now))
      if (!serves) throw new Refusal('PERSON_UNKNOWN')
      return person
    }
    if (until) assertChosenDay(until, dayOf(now), now)
    return {
      lead: contactOf(serving(leadId)),
      helpers: [...new Set(helperIds)].filter((id) => id !== leadId).map((id) => contactOf(serving(id))),
      ...(text && { text }),
      dueAt: until ? endOf(until, settings) : handleBy(now, matter.urgency ?? 'ordinary', settings)
    }
  },
  ({ leadId, helperIds }) => [leadId, ...helperIds]
)
