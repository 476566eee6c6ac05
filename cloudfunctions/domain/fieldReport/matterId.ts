import { createHash } from 'node:crypto'

/**
 * The id of the case that a report becomes by an act: derived, so that carrying it out twice opens one case, and
 * from the act's own id too, so that nobody else can take it before.
 */
export const matterIdOf = (reportId: string, act: string): string =>
  `r-${createHash('sha256').update(`${reportId} ${act}`).digest('base64url').slice(0, 22)}`
