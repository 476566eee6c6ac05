import * as z from 'zod/mini'
import { publicationStates, type PublicationState } from '../../domain/publications'
import { clientId, token } from '../shapes'
import type { ErrorName } from '../errors'
import { oneOf } from '../tolerant'

export const states = Object.keys(publicationStates) as PublicationState[]

/** What deciding on a publication carries. */
export const actInput = {
  /** The publication. */
  id: token(120),
  act: clientId,
  /** The version the officer read: other words since then are refused as STALE. */
  seen: z.int().check(z.minimum(1))
}

export const actOutput = z.object({ id: z.string(), state: oneOf(states), version: z.int() })

export const actErrors = [
  'NOT_FOUND',
  'ACT_REUSED',
  'STALE',
  'OWN_WORDS',
  'DECIDED',
  'CONFLICT'
] as const satisfies ErrorName[]
