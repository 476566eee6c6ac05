import { lacksSeen } from '../../demo/seen'
import type { Admin } from './admin'

/** The input of who looked at the newest there is, unless it says what they looked at. */
export async function looking(admin: Pick<Admin, 'get'>, name: string, input: unknown): Promise<unknown> {
  if (!lacksSeen(name, input)) return input
  const doc = await admin.get<{ version: number }>(name.startsWith('wish') ? 'wishes' : 'matters', input.id)
  return { ...input, seen: doc?.version ?? 1 }
}
