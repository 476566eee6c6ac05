import * as z from 'zod/mini'
import type { MethodName } from '../../types/api'
import { answers } from './answers'
import { methodOf, type Output } from './methods'

/**
 * What was last heard of a method under a place; empty where nothing is kept, and where what is kept is not what the
 * method answers: an earlier version of the program may have kept it.
 */
export function lastHeard<Name extends MethodName>(
  name: Name,
  place: string | undefined
): { value?: Output<Name>; heardAt?: number } {
  const { value, heardAt } = answers.read(place)
  if (value === undefined) return {}
  const parsed = z.safeParse(methodOf(name).output, value)
  return parsed.success ? { value: parsed.data as Output<Name>, heardAt } : {}
}
