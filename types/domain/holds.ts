/** Why a matter stands still for a while; seen by the asker. */
export const holdReasonLabels = {
  resident: '等提出人',
  weather: '等天气',
  other: '等别的'
} as const

export type HoldReason = keyof typeof holdReasonLabels
export const holdReasons = Object.keys(holdReasonLabels) as HoldReason[]
