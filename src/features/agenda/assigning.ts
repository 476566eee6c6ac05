import type { Output } from '../../cloud/methods'
import type { Settings } from '../../../types/domain/settings'
import { urgencyLabels, type Urgency } from '../../../types/domain/urgency'
import { helperLimit } from '../../../types/domain/limits'
import { byWords } from '../../ui/words/dates'

export type Candidate = Output<'matter.handlers'>['people'][number]

/** What an officer has chosen for one matter; kept as it is when somebody else was first. */
export interface Assignment {
  leadId: string | null
  helperIds: readonly string[]
  /** Last day of handling, YYYY-MM-DD; null: what the urgency allows. */
  until: string | null
}

export const noAssignment: Assignment = { leadId: null, helperIds: [], until: null }

/** Makes somebody the lead; nobody leads and helps at once. */
export const withLead = (chosen: Assignment, leadId: string): Assignment => ({
  ...chosen,
  leadId,
  helperIds: chosen.helperIds.filter((id) => id !== leadId)
})

/** Adds a helper, or takes one away; past the limit nothing changes. */
export function withHelper(chosen: Assignment, id: string): Assignment {
  const { helperIds, leadId } = chosen
  if (helperIds.includes(id)) return { ...chosen, helperIds: helperIds.filter((other) => other !== id) }
  if (id === leadId || helperIds.length >= helperLimit) return chosen
  return { ...chosen, helperIds: [...helperIds, id] }
}

/** How many candidates stand ready before the others are asked for. */
const ready = 3

/** Those to choose from at once: the least loaded, and whoever is chosen already. */
export const readyOf = (people: readonly Candidate[], chosen: string | null): Candidate[] =>
  people.filter(({ id }, index) => index < ready || id === chosen)

/** `周国平 · 手上 2 件`. */
export const candidateWords = ({ name, inHand }: Candidate): string => `${name} · 手上 ${inHand} 件`

/** Until when, as proposed by the urgency: `24 小时内`, `5 个工作日内`. */
export function proposedWords(
  urgency: Urgency | null,
  terms: Pick<Settings, 'urgentHours' | 'ordinaryWorkdays' | 'complexWorkdays'>
): string {
  if (urgency === 'urgent') return `${terms.urgentHours} 小时内(${urgencyLabels.urgent})`
  return urgency === 'complex'
    ? `${terms.complexWorkdays} 个工作日内(${urgencyLabels.complex})`
    : `${terms.ordinaryWorkdays} 个工作日内(${urgencyLabels.ordinary})`
}

/** What the main act says: `交办给周国平，12 月 1 日(周二)前`. */
export function assignWords(people: readonly Candidate[], { leadId, until }: Assignment): string {
  const lead = people.find(({ id }) => id === leadId)
  if (!lead) return '交办'
  return until ? `交办给${lead.name}，${byWords(until)}` : `交办给${lead.name}`
}
