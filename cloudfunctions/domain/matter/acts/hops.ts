import type { Settings } from '../../../../types/domain/settings'
import type { Contact } from '../../../kernel/contact'
import type { Hop } from '../state/event'

const isObjected = ({ objection, recused }: Hop): boolean => objection !== undefined && !recused

/** Whether a person may still object: once each, and not after as many objections as are heard (boundaries.md). */
export const mayObject = (hops: Hop[], personId: string, { objections }: Settings): boolean =>
  hops.filter(isObjected).length < objections &&
  !hops.some((hop) => hop.to.id === personId && isObjected(hop))

/** Whether one more objection is the last that is heard. */
export const isLast = (hops: Hop[], { objections }: Settings): boolean =>
  hops.filter(isObjected).length + 1 >= objections

/**
 * Who has it after the last objection: the first of its receivers who still serves and is not concerned in it; null
 * where none does, and whoever gave it out has to find somebody else.
 */
export const leaderAfter = (hops: Hop[], serves: (id: string) => boolean): Contact | null =>
  hops.find(({ to }) => serves(to.id) && !hops.some((hop) => hop.recused && hop.to.id === to.id))?.to ?? null
