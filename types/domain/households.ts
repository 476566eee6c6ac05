import { labelled, type WordOf } from './unknown'

/** What can be done with a household’s record; who may is decided by the server for each caller. */
export const householdActs = ['invite', 'add', 'remove', 'represent', 'call', 'rename'] as const
export type HouseholdAct = (typeof householdActs)[number]

/** What somebody is to a household. */
export const householdRoleLabels = labelled(
  {
    representative: '户代表',
    resident: '本户群众',
    member: '联系党员',
    hub: '党员中心户',
    officer: '村(社)干部'
  },
  '其他'
)
export type HouseholdRole = WordOf<typeof householdRoleLabels>

/** Why a phone number of a household is opened: a choice, so that nobody writes about a person here. */
export const callPurposeLabels = labelled(
  {
    matter: '说他反映的事',
    visit: '约上门的时间',
    notice: '告诉一个通知',
    urgent: '有急事'
  },
  '其他'
)
export type CallPurpose = WordOf<typeof callPurposeLabels>
export const callPurposes = Object.keys(callPurposeLabels) as CallPurpose[]

/** Why something of a household was looked at; `asked`: somebody of it called about what they had asked. */
export const accessPurposes = [...callPurposes, 'asked'] as const
export type AccessPurpose = (typeof accessPurposes)[number]

/** As what somebody looked at it: something to the household, or of the office above. */
export const accessRoleLabels = labelled({ ...householdRoleLabels, town: '镇党委办公室' }, '其他')
export type AccessRole = WordOf<typeof accessRoleLabels>
export const accessRoles = Object.keys(accessRoleLabels) as AccessRole[]

/** People of one household. */
export const householdLimit = 30
/** Openings of phone numbers that the household’s page shows, the latest first. */
export const accessesShown = 20

/** A phone number as others see it: 138****0001. */
export const maskedPhone = (phone: string): string =>
  phone.replace(/^(\d{3}).*(\d{4})$/, (_all, head: string, tail: string) => `${head}****${tail}`)

/** What of a household one person alone does not decide: coming into it, who speaks for it, being taken out of it. */
export const requestKindLabels = labelled(
  {
    join: '登记到这一户',
    represent: '当户代表',
    remove: '移出这一户'
  },
  '变动'
)
export type RequestKind = WordOf<typeof requestKindLabels>
export const requestKinds = Object.keys(requestKindLabels) as RequestKind[]

/** How far such a request is. */
export const requestStateLabels = labelled(
  {
    open: '等点头',
    confirmed: '同意了',
    declined: '没同意',
    withdrawn: '不申请了',
    expired: '过期了',
    undone: '改回去了'
  },
  '处理中'
)
export type RequestState = WordOf<typeof requestStateLabels>
export const requestStates = Object.keys(requestStateLabels) as RequestState[]

/** What is said to a request; who may say it is decided by the server for each caller. */
export const decisionLabels = {
  confirm: '同意',
  decline: '不同意',
  withdraw: '不申请了',
  object: '我不同意',
  undo: '改回去',
  keep: '不改，说明原因'
} as const
export type Decision = keyof typeof decisionLabels
export const decisions = Object.keys(decisionLabels) as Decision[]
/** Decisions that are told with a reason. */
export const reasonedDecisions: readonly Decision[] = ['decline', 'object', 'undo', 'keep']
/** Requests that are shown at once: those of a household, or those that wait for somebody. */
export const requestsShown = 50
