/** Choices that stand for whoever holds the place, beside named people. */
type AboutGroup = 'member' | 'hub' | 'office' | 'town'

/** How many one matter may be about. */
export const aboutLimit = 8

/** The choices in words. */
export const aboutLabels: Record<AboutGroup, string> = {
  member: '联系党员',
  hub: '党员中心户',
  office: '不止一位村(社)干部',
  town: '镇里的干部'
}

/** A level at which a matter can be decided. */
interface Level {
  /** Somebody sits there who is not concerned and did not ask. */
  open: boolean
}

/**
 * Where a matter goes that is about people who serve at some levels (`taken`, by place from below): one level up, to
 * the lowest above them all at which somebody sits. Where there is none, to the highest at which somebody sits besides
 * them (`top`), which the asker must be told; null where nobody at all is left. Pure.
 */
export function levelPast(
  levels: readonly Level[],
  taken: readonly number[]
): { at: number; top: boolean } | null {
  const above = levels.findIndex(({ open }, at) => open && taken.every((one) => one < at))
  if (above >= 0) return { at: above, top: false }
  const highest = levels.findLastIndex(({ open }) => open)
  return highest >= 0 ? { at: highest, top: true } : null
}
