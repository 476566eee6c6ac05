import type { Output } from '../../../cloud/methods'
import { byWords, momentWords } from '../../../ui/words/dates'

export type Own = Output<'account.own'>['rows'][number]
export type OwnWish = Extract<Own, { of: 'wish' }>

/** Of a wish: whose it is, who claimed it, and by when something happens or when it was wished. */
export function ownWishWords({ whose, claimer, due, askedAt }: OwnWish, now?: number): string {
  return [
    whose && `${whose}的`,
    claimer && `${claimer}认领`,
    due && byWords(due.at, now),
    !due && `${momentWords(askedAt, now)} 许的`
  ]
    .filter(Boolean)
    .join(' · ')
}
