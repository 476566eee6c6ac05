import { roleLabels, type Role } from '../../../types/domain/roles'
import type { Me } from '../../cloud/me'

type Person = NonNullable<Me['person']>

/** A person's roles as one would say them: `石桥村 · 党员中心户`. */
export const roleWords = ({ roles }: Person): string[] =>
  roles.map(({ role, at, title }) => `${at.name} · ${title ?? roleLabels[role]}`)

/** Whether the person works on matters in one of these roles. */
export const holds = (person: Person | null | undefined, ...roles: Role[]): boolean =>
  !!person?.roles.some(({ role }) => roles.includes(role))
