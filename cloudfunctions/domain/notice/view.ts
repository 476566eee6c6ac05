import type { KindOf } from '../../kernel/nodes'
import type { Person } from '../../kernel/person'
import { leads } from '../contactGroup/groupsOf'
import type { Notice } from './notice'

/** Who announced it may take it back, and whoever speaks for the group it was announced to. */
export const mayRetract = (
  notice: Pick<Notice, 'by' | 'sent'>,
  person: Person,
  kindOf: KindOf,
  now: Date
): boolean => notice.by.id === person._id || leads(person, notice.sent[0]!.groupId, kindOf, now)

/** The groups of a notice that somebody speaks for: whose readers they see by name. */
export const ledOf = (notice: Pick<Notice, 'sent'>, person: Person, kindOf: KindOf, now: Date): string[] =>
  notice.sent.map(({ groupId }) => groupId).filter((groupId) => leads(person, groupId, kindOf, now))
