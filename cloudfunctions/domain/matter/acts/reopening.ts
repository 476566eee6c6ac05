import type { Settings } from '../../../../types/domain/settings'
import { addDays } from '../../../kernel/calendar'
import type { MatterState } from '../state/state'

/** Whether a closed matter can still be reopened by its asker (domain.md §4: 30 days, ours). */
export const isReopenable = ({ closedAt }: MatterState, settings: Settings, now: Date): boolean =>
  closedAt !== null && addDays(closedAt, settings.reopenDays) >= now
