import type { Aggregate } from '../../kernel/aggregate'
import type { LinkEffect } from './effects'
import type { LinkEvent } from './event'
import type { LinkState } from './state'

/** What lists and counts are asked by; derived from the state at every save. */
export interface LinkProjection {
  /** The member in force and the one proposed: who holds this link, or may come to. */
  memberIds: string[]
  /** Objections without an answer. */
  openObjections: number
  /** By what the office above finds it that has it; empty where it stayed in the village. */
  above: string[]
  /** The moment since which it stands at its stage and the id, as one key to page by: what waits longest comes first. */
  sinceKey: string
}

/** All that was ever linked to one subject: one document, so that two links in force cannot be. */
export interface Link extends LinkState, LinkProjection, Aggregate<LinkEvent, LinkEffect> {}

declare module '../../kernel/documents' {
  interface Documents {
    links: Link
  }
}

/** The id of the link of a household. */
export const homeLinkId = (householdId: string): string => householdId
/** The id of the city link of a person. */
export const cityLinkId = (personId: string): string => `city-${personId}`
/** The person of a city link’s id; null for the link of a household. */
export const personOfCityLink = (linkId: string): string | null =>
  linkId.startsWith('city-') ? linkId.slice('city-'.length) : null
