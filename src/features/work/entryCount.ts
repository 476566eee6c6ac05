import type { Tray } from '../../../types/domain/trays'
import type { Output } from '../../cloud/methods'

type Counts = Output<'matter.counts'>['mine']

/** What a tile says: how many, and in words how they stand. Empty until the cloud has counted. */
export interface TileWords {
  count?: number
  hint?: string
  late?: boolean
}

/** What waits for the caller in these trays. */
export function entryCount(counts: Counts | undefined, ...trays: readonly Tray[]): TileWords {
  if (!counts) return {}
  return words(
    counts.filter(({ tray }) => trays.includes(tray)),
    '都清了'
  )
}

/** Everything that is still open in the caller's nodes. */
export function openCount(counts: Counts | undefined): TileWords {
  if (!counts) return {}
  return words(
    counts.filter((one) => one.tray !== 'closed'),
    '都办完了'
  )
}

/** Wishes that wait for the caller. */
export const wishCount = ({ count, overdue }: { count: number; overdue: number }): TileWords =>
  words([{ count, overdue }], '都清了')

/** What is overdue below the caller's offices. */
export const lateCount = (late: number | undefined): TileWords =>
  late === undefined
    ? {}
    : late > 0
      ? { count: late, hint: '超期了，点开催一催', late: true }
      : { count: 0, hint: '没有超期的' }

function words(counts: readonly Pick<Counts[number], 'count' | 'overdue'>[], none: string): TileWords {
  const count = counts.reduce((sum, one) => sum + one.count, 0)
  const overdue = counts.reduce((sum, one) => sum + one.overdue, 0)
  if (count === 0) return { count, hint: none }
  return overdue > 0 ? { count, hint: `其中 ${overdue} 件超期`, late: true } : { count, hint: '都在期限里' }
}
