import { labelled, type WordOf } from './unknown'

/** Why a matter stands still for a while; seen by the asker. */
export const holdReasonLabels = labelled(
  {
    resident: '等提出人',
    weather: '等天气',
    other: '等别的'
  },
  '其他原因'
)

export type HoldReason = WordOf<typeof holdReasonLabels>
export const holdReasons = Object.keys(holdReasonLabels) as HoldReason[]
