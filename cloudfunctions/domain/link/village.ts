import { kindsOf } from '../../kernel/nodes'

/**
 * The village (or what stands in its place: the lowest node above the grids) on a path; empty for who is
 * not confirmed anywhere. Warm without a store call.
 */
export async function villageOn(path: string[], now: Date): Promise<string> {
  const kindOf = await kindsOf(path, now)
  return path.findLast((id) => kindOf(id) !== 'grid') ?? path[0] ?? ''
}
