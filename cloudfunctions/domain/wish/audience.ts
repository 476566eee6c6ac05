import { kindsOf } from '../../kernel/nodes'

/** Whose people may see and claim what is on the wall: the town on a path, or the highest node where there is none. */
export async function audienceOf(path: string[], now: Date): Promise<string> {
  const kindOf = await kindsOf(path, now)
  return path.find((id) => kindOf(id) === 'town') ?? path[0] ?? ''
}
