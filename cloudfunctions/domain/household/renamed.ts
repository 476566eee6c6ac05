import { recordOnce } from '../../kernel/recordAct'
import { followMember } from '../link/followMember'
import type { RenamedEffect } from './effects'
import { households } from './households'

/**
 * Whoever writes a corrected name down follows: the household that is called after its head, and the households
 * and people of a member or of a hub. Safe to repeat.
 */
export async function renamed({ id, personId, householdId, from, to, by, at }: RenamedEffect): Promise<void> {
  const event = { id, print: 'renamed', at, act: 'rename', by }
  await recordOnce(households, householdId, event, (household) => {
    const name = calledAfter(household.name, from, to)
    return name === null ? null : { fields: { name } }
  })
  await followMember(personId, at)
}

/** The name of a household that says whose it is, with the corrected one; null where it says something else. */
function calledAfter(name: string, from: string, to: string): string | null {
  if (name === from) return to
  const before = name.slice(0, -from.length - 1)
  return name.endsWith(`${from}家`) && /^$|\s$/.test(before) ? `${before}${to}家` : null
}
