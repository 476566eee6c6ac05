import { wishStageLabels } from '../../../../types/domain/wishes'
import type { Output } from '../../../cloud/methods'
import { dayWords, momentWords } from '../../../ui/words/dates'

export type Own = Output<'account.own'>['rows'][number]
export type OwnWish = Extract<Own, { of: 'wish' }>

/** Of a wish: whose it is, how far it is, and by when something happens. */
export function ownWishWords({ whose, stage, claimer, due, askedAt }: OwnWish, now?: number): string {
  const over = !due && (stage === 'thanked' || stage === 'withdrawn' || stage === 'declined')
  return [
    whose && `${whose}的`,
    claimer ? `${claimer}认领` : wishStageLabels[stage],
    due && `${dayWords(due.at, now)}前`,
    over && `${momentWords(askedAt, now)} 许的`
  ]
    .filter(Boolean)
    .join(' · ')
}
