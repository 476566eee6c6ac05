import { labelled, type WordOf } from './unknown'

/**
 * What a household may let others know of its hardship, so that somebody comes to see it every month (domain.md §6,
 * boundaries.md). Words of this list and no others: nobody writes about a person here.
 */
export const careNeedLabels = labelled(
  {
    difficulty: '生活有困难',
    illness: '家里有重病人',
    elderAlone: '老人一个人住',
    leftBehindChild: '有留守儿童'
  },
  '有难处'
)
export type CareNeed = WordOf<typeof careNeedLabels>
export const careNeeds = Object.keys(careNeedLabels) as CareNeed[]

/** Whom it lets know, each asked apart (domain.md §11). */
export const careAudienceLabels = labelled(
  {
    visits: '联系党员和村里负责的干部',
    secretaryRound: '村支书',
    pairing: '结对的党代表'
  },
  '其他人'
)
export type CareAudience = WordOf<typeof careAudienceLabels>
export const careAudiences = Object.keys(careAudienceLabels) as CareAudience[]

/** What is consented to: one need, told to one audience. */
export interface CareItem {
  need: CareNeed
  to: CareAudience
}

/** Everything that can be consented to, in the order in which it is shown. */
export const careItems: CareItem[] = careNeeds.flatMap((need) => careAudiences.map((to) => ({ need, to })))

export const isSameItem = (one: CareItem, other: CareItem): boolean =>
  one.need === other.need && one.to === other.to
