import { labelled, type WordOf } from './unknown'

/** What of people's words can be seen by others than those whose business it is. */
export const publicationKinds = labelled(
  { wish: '微心愿', progress: '大家的进展', pledge: '先锋承诺' },
  '公开的话'
)
export type PublicationKind = WordOf<typeof publicationKinds>

/**
 * Where something to be published stands. `checking`: WeChat has not judged it yet; `waiting`: a person must look;
 * `withdrawn`: its source does not want it shown at present.
 */
export const publicationStates = labelled(
  {
    checking: '审核中',
    public: '已公开',
    waiting: '等村里看过',
    refused: '没有通过',
    withdrawn: '不再公开'
  },
  '处理中'
)
export type PublicationState = WordOf<typeof publicationStates>

/** Why a person must look. */
export const waitingReasons = labelled(
  {
    review: '机器拿不准',
    risky: '机器认为不合适',
    unavailable: '微信一直没有答复',
    everything: '设置为都要人看'
  },
  '要由人看过'
)
export type WaitingReason = WordOf<typeof waitingReasons>
