/** Roles a person holds at an organization node; a role held at a node covers what is below it (domain.md, "Who takes part"). */
export const roleLabels = {
  member: '党员',
  hub: '党员中心户',
  informationOfficer: '信息员',
  officer: '村(社)干部',
  handler: '承办干部',
  townOffice: '镇党委办公室',
  admin: '管理员'
} as const

export type Role = keyof typeof roleLabels
export const roles = Object.keys(roleLabels) as Role[]

/** What somebody is to one matter, decided afresh at every call; one person can be several things. */
export const standingLabels = {
  asker: '提出人',
  sorter: '梳理人',
  officer: '村组织',
  lead: '领办人',
  helper: '协办人'
} as const

export type Standing = keyof typeof standingLabels
