import type { CareAudience } from '../../../types/domain/care'
import type { Output } from '../../cloud/methods'

/** What a household lets others know, as its people see it. */
export type Care = Output<'household.care'>

/** Whom it would let know, by name where there is one. */
export const whoWords = (to: CareAudience, { member, office }: Pick<Care, 'member' | 'office'>): string =>
  ({
    visits: `${member ? `联系党员${member}，` : ''}${office}负责的干部`,
    secretaryRound: '村支书',
    pairing: '和您家结对的党代表'
  })[to]

/** What for, in one sentence each. */
export const whyWords: Record<CareAudience, string> = {
  visits: '每个月上门看一次。联系党员换了，新的那位也会知道。',
  secretaryRound: '走访的时候先到您家。',
  pairing: '结对帮您家。现在还没有结对的，有了才看得到。'
}
