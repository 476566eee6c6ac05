import * as z from 'zod/mini'
import type { Method, OutputOf } from '../../types/api/contract'
import { readCache } from './readCache'

/**
 * What was last heard of a method under a place; empty where nothing is kept, and where what is kept is not what the
 * method answers: an earlier version of the program may have kept it.
 */
export function lastHeard<M extends Method>(
  { output }: M,
  place: string | undefined
): { value?: OutputOf<M>; heardAt?: number } {
  const { value, heardAt } = readCache.read(place)
  if (value === undefined) return {}
  const parsed = z.safeParse(output, value)
  return parsed.success ? { value: parsed.data as OutputOf<M>, heardAt } : {}
}
