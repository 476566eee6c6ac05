import * as z from 'zod/mini'
import { linkStages } from '../../domain/linkage'
import type { ErrorName } from '../errors'
import { clientId, id, line } from '../shapes'
import { oneOf } from '../tolerant'

/** What every act on a link carries. */
export const linkInput = {
  /** The link: the id of the household, or `city-` and the id of the person. */
  id,
  /** Names this act: sent twice, it happens once and answers the same. */
  act: clientId
}

/** What every act answers; a repeated act answers the same again. */
export const linkOutput = z.object({ id: z.string(), stage: oneOf(linkStages), version: z.int() })

/** What every act on a link can be refused with. */
export const linkActErrors = [
  'NOT_FOUND',
  'ACT_NOT_NOW',
  'ACT_REUSED',
  'CONFLICT'
] as const satisfies ErrorName[]

/** What bringing a member in can be refused with. */
export const proposalErrors = [
  'PROPOSAL_OPEN',
  'LINK_IN_FORCE',
  'MEMBER_UNKNOWN',
  'MEMBER_FULL',
  'OWN_HOUSEHOLD',
  'NOT_AWAY',
  'CITY_MISSING'
] as const satisfies ErrorName[]

/** The city of a city link; a household’s link has none. */
export const city = z.optional(line(20))
