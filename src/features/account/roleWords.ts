import { roleLabels } from '../../../types/domain/roles'
import type { Me } from '../../cloud/me'

type Person = NonNullable<Me['person']>

/** A person's roles as one would say them: `石桥村 · 党员中心户`. */
export const roleWords = ({ roles }: Person): string[] =>
  roles.map(({ role, at, title }) => `${at.name} · ${title ?? roleLabels[role]}`)
