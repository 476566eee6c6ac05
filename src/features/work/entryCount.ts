import type { Tray } from '../../../types/domain/trays'
import type { Output } from '../../cloud/methods'

/** The number of an entry and what to say under it. */
export function entryCount(
  counts: Output<'matter.counts'>['mine'] | undefined,
  tray: Tray
): { count?: number; hint?: string } {
  if (!counts) return {}
  const { count = 0, overdue = 0 } = counts.find((one) => one.tray === tray) ?? {}
  if (count === 0) return { count, hint: '都清了' }
  return { count, hint: overdue > 0 ? `其中 ${overdue} 件超期` : '都在期限里' }
}
