import { roles, type Role } from './roles'

/**
 * Those who serve at a node or below it, by what one looks for them as, those in office first: the many members of a
 * village never stand before its few officers.
 */
export const servingLabels = {
  here: '本级干部',
  below: '下级干部',
  hub: '中心户',
  informationOfficer: '信息员',
  member: '党员'
} as const

export type Serving = keyof typeof servingLabels
export const servingKinds = Object.keys(servingLabels) as Serving[]

/** Roles of an office: everybody else serves by a kind of their own. */
export const officeRoles = roles.filter((role) => !(role in servingLabels))

/** As what a post counts, looked at from a node at or above it. */
export const servingOf = ({ role, nodeId }: { role: Role; nodeId: string }, at: string): Serving =>
  role in servingLabels ? (role as Serving) : nodeId === at ? 'here' : 'below'
