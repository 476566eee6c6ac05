import { assign as method } from '../../types/api/matter/assign'
import { contactOf, mayHandle, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { assertNotTheirs } from './domain/asking'
import { assertAllowed } from './domain/chosenDay'
import { endOf, handleBy } from '../shared/matter/deadlines'

/**
 * 支部研究议事 → 干部领衔办事: the lead and the helpers must serve where the matter belongs (S2 §6), and be somebody
 * else than who asked. Giving it to others, or setting another day, once it was given needs a reason.
 */
export const assign = actHandler(
  method,
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
