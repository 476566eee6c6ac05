import {
  agenda as agendaContract,
  answer as answerContract,
  ask as askContract,
  classify as classifyContract,
  passUp as passUpContract,
  share as shareContract
} from '../../../../types/api/matter/sorting'
import { Refusal } from '../../../kernel/refusal'
import { levelsOn, withServants } from '../lookups/ground'
import { answerBy, discussBy, rateBy, sortBy } from '../state/deadlines'
import { askingOf } from '../views/asking'
import { actHandler } from './act'
import { pastThem } from './bypass'
import { changesPromise, dueReclassified } from './reclassified'
import { saidSubcategory } from './subcategory'

/** Another urgency can mean another deadline for the step that is due, and takes a reason; the category alone neither. */
export const classify = actHandler(
  classifyContract,
  ({ category, subcategory, urgency, text }, matter, { settings, now }) => {
    if (changesPromise(matter, urgency) && !text)
      throw new Refusal('REASON_MISSING', { text: '要说一句为什么' })
    const dueAt = dueReclassified(matter, urgency, settings, now)
    const own = saidSubcategory(subcategory, category, settings)
    return { category, ...own, urgency, ...(text && { text }), ...(dueAt && { dueAt }) }
  }
)

/** An answer on the spot explains; it never counts as solved work (S3 §4.4). */
export const answer = actHandler(answerContract, ({ text, category, photos }, _, { settings, now }) => ({
  text,
  category,
  photos,
  outcome: 'explained',
  dueAt: rateBy(now, settings)
}))

/** The asker is given some days; afterwards whoever asked decides with what is known. */
export const ask = actHandler(askContract, ({ text }, _, { settings, now }) => ({
  text,
  dueAt: answerBy(now, settings)
}))

/** 户组梳理提事: on to the next joint office day (S2 §6). */
export const agenda = actHandler(
  agendaContract,
  ({ category, subcategory, urgency, text }, _, { settings, now }) => ({
    category,
    ...saidSubcategory(subcategory, category, settings),
    urgency,
    ...(text && { text }),
    dueAt: discussBy(now, urgency, settings)
  })
)

/** A matter with who serves on the way up from it, and the levels there. */
async function look(input: { id: string }, now: Date) {
  const { matter, looked: servants } = await withServants(input)
  return { matter, looked: { servants, levels: await levelsOn(matter?.path ?? [], now) } }
}

/** What turns out to be about somebody who serves here is sorted anew past them (boundaries.md). */
export const passUp = actHandler(
  passUpContract,
  ({ text, about: chosen }, matter, { person, looked, settings, now }) => {
    const { path, office, hub, about: known = [] } = matter
    const { asking, unknown } = askingOf(matter, person, now)
    const ground = { path, office, member: null, hub, servants: looked.servants }
    const bypassing = { ground, levels: looked.levels, asking: [...asking, ...known], unknown, now }
    const { lying, about, bypass } = pastThem(bypassing, chosen)
    return { text, about: [...known, ...about], bypass, lying, shared: null, dueAt: sortBy(now, settings) }
  },
  { look }
)

/** Whether it may be seen by everybody stands in the guards; the content check decides when it is. */
export const share = actHandler(shareContract, ({ text }) => ({ shared: text, ...(text && { text }) }))
