/** What can be done with a household’s record; who may is decided by the server for each caller. */
export const householdActs = ['invite', 'add', 'remove', 'represent', 'call'] as const
export type HouseholdAct = (typeof householdActs)[number]

/** What somebody is to a household. */
export const householdStandingLabels = {
  representative: '户代表',
  resident: '本户群众',
  member: '联系党员',
  hub: '党员中心户',
  officer: '村(社)干部'
} as const
export type HouseholdStanding = keyof typeof householdStandingLabels

/** Why a phone number of a household is opened: a choice, so that nobody writes about a person here. */
export const callPurposeLabels = {
  matter: '说他反映的事',
  visit: '约上门的时间',
  notice: '告诉一个通知',
  urgent: '有急事'
} as const
export type CallPurpose = keyof typeof callPurposeLabels
export const callPurposes = Object.keys(callPurposeLabels) as CallPurpose[]

/** People of one household. */
export const householdLimit = 30
/** Openings of phone numbers that the household’s page shows, the latest first. */
export const accessesShown = 20

/** A phone number as others see it: 138****0001. */
export const maskedPhone = (phone: string): string =>
  phone.replace(/^(\d{3}).*(\d{4})$/, (_all, head: string, tail: string) => `${head}****${tail}`)
