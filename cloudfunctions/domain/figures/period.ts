import { monthLimit } from '../../../types/domain/figures'
import { atHour } from '../../kernel/days'
import { Refusal } from '../../kernel/refusal'
import { keyAt } from '../../kernel/keys'

const numberOf = (month: string): number => {
  const [year, of] = month.split('-').map(Number)
  return year! * 12 + of! - 1
}
const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

/** The months from one to another, both included, in order. Errors: PERIOD_WRONG. */
export function monthsFrom(from: string, to: string): string[] {
  const count = numberOf(to) - numberOf(from) + 1
  if (count < 1 || count > monthLimit) throw new Refusal('PERIOD_WRONG')
  return Array.from({ length: count }, (_none, index) => monthOf(numberOf(from) + index))
}

/** As many months right before these. */
export const monthsBefore = (months: string[]): string[] =>
  months.map((month) => monthOf(numberOf(month) - months.length))

/**
 * Between which keys of asking the matters of successive months lie: at or after `from`, before `below`. A month
 * begins at midnight in Shanghai.
 */
export function askedIn(months: string[]): { from: string; below: string } {
  const begins = (month: string) => keyAt(atHour(`${month}-01`, 0))
  return { from: begins(months[0]!), below: begins(monthOf(numberOf(months.at(-1)!) + 1)) }
}
