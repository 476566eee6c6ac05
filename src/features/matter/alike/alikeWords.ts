import { openStages } from '../../../../types/domain/stages'
import type { Output } from '../../../cloud/methods'

export type AlikeRow = Output<'matter.alike'>['rows'][number]

/** Words shown of those that both say. */
const wordsShown = 3

/** Whether a matter can be handled together with this one: open, and not with another itself. */
export const canLead = ({ stage }: Pick<AlikeRow, 'stage'>): boolean =>
  stage !== 'merged' && openStages.some((open) => open === stage)

/** Why a matter is shown as alike, the most telling first. */
export function whyWords({ words, category, metres, household, days }: AlikeRow['why']): string {
  const both = words.slice(0, wordsShown).map((word) => `「${word}」`)
  return [
    household && '同一户说的',
    both.length > 0 && `都说到${both.join('')}`,
    metres !== null && (metres < 10 ? '同一个地方' : `相距 ${metres} 米`),
    category && '同一类',
    days === 0 ? '同一天说的' : days > 0 ? `早 ${days} 天说的` : `晚 ${-days} 天说的`
  ]
    .filter(Boolean)
    .join(' · ')
}
