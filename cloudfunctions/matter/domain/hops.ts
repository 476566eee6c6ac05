import type { Settings } from '../../../types/domain/settings'
import type { Contact } from '../../kernel/contact'
import type { Hop } from '../../shared/matter/event'

const isObjected = ({ objection }: Hop): boolean => objection !== undefined

/** Whether a person may still object: once each, and not after as many objections as are heard (boundaries.md). */
export const mayObject = (hops: Hop[], personId: string, { objections }: Settings): boolean =>
  hops.filter(isObjected).length < objections &&
  !hops.some((hop) => hop.to.id === personId && isObjected(hop))

/** Who must lead after one more objection: the first who received it, once enough were heard; null before that. */
export const leaderAfter = (hops: Hop[], { objections }: Settings): Contact | null =>
  hops.filter(isObjected).length + 1 >= objections ? (hops[0]?.to ?? null) : null
