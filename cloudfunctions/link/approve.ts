import { approve as method } from '../../types/api/link/approve'
import { linkHandler } from './act'

/** The old link ends with its reason and the new one begins, in one write; or there is none from now on. */
export const approve = linkHandler(method, (_input, { link }) => {
  const member = link!.proposal!.member
  return { member, next: member ? ('linked' as const) : ('unlinked' as const) }
})
