import type { BookPlan } from '../../../cloudfunctions/domain/roster/planBook'
import { saidOf, written } from '../rosterVillage'
import type { RosterOutcome } from './fixture'

/** What came of a roster, as its fixture tells it. */
export const outcomeOf = (plan: BookPlan): RosterOutcome => ({
  rows: plan.read.rows.length,
  good: plan.good,
  columns: plan.read.columns.map(({ sheet, letter, header, field }) =>
    [sheet, letter, `${header}=${field ?? ''}`].filter(Boolean).join(' ')
  ),
  written: written(plan),
  bad: saidOf(plan, 'bad'),
  asked: saidOf(plan, 'asked'),
  left: saidOf(plan, 'left')
})
