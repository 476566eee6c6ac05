import type { OwnCategory } from './categories'

/** What an organization can set for itself; these are the defaults (domain.md §1 and §4; those marked "ours" there). */
export interface Settings {
  /** Categories of its own and of those above it, below the fixed ones (domain.md §11). */
  ownCategories: OwnCategory[]
  /** Working days from asking to sorting. */
  sortWorkdays: number
  /** Hours for an urgent matter, counted around the clock. */
  urgentHours: number
  /** Working days for an ordinary matter. */
  ordinaryWorkdays: number
  /** Working days for a complex matter. */
  complexWorkdays: number
  /** Working days for the town to split an escalated matter, answer it or send it back. */
  townWorkdays: number
  /** Working days for the units that the town gives a part to. */
  unitWorkdays: number
  /** Working days for the village to tell the asker what the town answered. */
  informWorkdays: number
  /** Days for which a matter can be held at the most. */
  holdDays: number
  /** Reasoned objections after which the first who received a matter leads (boundaries.md). */
  objections: number
  /** Hours before a deadline within the day at which who must act is reminded. */
  remindHours: number
  /** Hour at which a working day begins, Shanghai time: when people are reminded. */
  dayStartsAt: number
  /** Days in which the asker is expected to answer a question. */
  answerDays: number
  /** Days in which the asker is expected to rate. */
  rateDays: number
  /** Days in which a closed matter can be reopened by the asker. */
  reopenDays: number
  /** Weekday of the joint office day, 1 = Monday (S2: Tuesday). */
  officeWeekday: number
  /** Hour at which a working day ends, Shanghai time. */
  dayEndsAt: number
  /** Households a member links, at least and at most (S2). */
  householdsPerMember: Range
  /** Members a hub looks after (S2). */
  membersPerHub: Range
  /** Hubs in a grid (S2). */
  hubsPerGrid: Range
  /** From this age on a member is not asked to link (S2). */
  exemptAge: number
  /** Days for which a confirmed list is shown before it holds. */
  publicDays: number
  /** Days for which an invitation can be used. */
  invitationDays: number
  /** Days after which who can say yes to a request of a household is reminded (ours). */
  requestRemindDays: number
  /** Days after which a request that nobody answered goes to the office above (ours). */
  requestAboveDays: number
  /** Days after which a request that nobody answered is over, and whom it concerns is told (ours). */
  requestDays: number
  /** Days for which a change of who belongs to a household, or speaks for it, can be undone. */
  undoDays: number
  /** Days for which it is kept who opened a household’s phone number (*ours*, boundaries.md: retention). */
  accessDays: number
  /** Yuan for an especially important report (S0 §2); paid outside. */
  reportReward: number
  /** Yuan an information officer is given for a year (S0 §2); paid outside. */
  informationYearly: number
  /** Who lets words be published: WeChat’s content check, and a person only in doubt; or a person always. Never nobody. */
  contentCheck: ContentCheck
  /** Hours in Shanghai between which WeChat is not asked to send anything that is not urgent; from = until: none. */
  quietHours: QuietHours
  /** Days that who claims a wish has where they name no day, and at most (ours). */
  wishClaimDays: number
  wishClaimMostDays: number
  /** Days after which it is told that nobody claimed a wish, where it names no day of its own (ours). */
  wishWallDays: number
}

type ContentCheck = 'machine' | 'person'

/** Settings that are one of several words. */
type WordSetting = { [Name in keyof Settings]: Settings[Name] extends string ? Name : never }[keyof Settings]

/** The words there are for each of them. */
export const settingWords: { [Name in WordSetting]: Record<Settings[Name], true> } = {
  contentCheck: { machine: true, person: true }
}

/** At least and at most, both included. */
export interface Range {
  min: number
  max: number
}

/** From one full hour to another, 0–23; across midnight where `from` is the later one. */
export interface QuietHours {
  from: number
  until: number
}

export const defaultSettings: Settings = {
  ownCategories: [],
  sortWorkdays: 1,
  urgentHours: 24,
  ordinaryWorkdays: 5,
  complexWorkdays: 15,
  townWorkdays: 3,
  unitWorkdays: 5,
  informWorkdays: 1,
  holdDays: 30,
  objections: 3,
  remindHours: 4,
  dayStartsAt: 9,
  answerDays: 7,
  rateDays: 7,
  reopenDays: 30,
  officeWeekday: 2,
  dayEndsAt: 18,
  householdsPerMember: { min: 5, max: 20 },
  membersPerHub: { min: 5, max: 15 },
  hubsPerGrid: { min: 2, max: 5 },
  exemptAge: 70,
  publicDays: 5,
  invitationDays: 60,
  requestRemindDays: 3,
  requestAboveDays: 7,
  requestDays: 30,
  undoDays: 30,
  accessDays: 2 * 365,
  reportReward: 30,
  informationYearly: 50,
  contentCheck: 'machine',
  quietHours: { from: 21, until: 7 },
  wishClaimDays: 14,
  wishClaimMostDays: 60,
  wishWallDays: 30
}
