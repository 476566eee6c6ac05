import type { HouseholdRequest } from './request'

/** Who leaves by oneself needs nobody’s yes; it can be undone like any other. Pure. */
export const ownLeft = (request: HouseholdRequest, undoUntil: Date): HouseholdRequest => ({
  ...request,
  state: 'confirmed',
  decided: { by: request.by, at: request.at },
  undoUntil,
  waitsAt: null,
  waits: false,
  alarmKey: null
})
