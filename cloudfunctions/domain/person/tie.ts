import { load, save } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import type { Change } from '../../kernel/record'
import type { HouseholdEffect } from '../household/effects'
import { persons, type PersonOnFile } from './persons'

/**
 * Ties a person on file to a WeChat. Answers the person as saved; `before` where the same WeChat was tied already:
 * a double tap, or a repetition on a slow line; null where another one was faster, or where `still` no longer holds.
 */
export async function tie(
  person: PersonOnFile,
  openid: string,
  now: Date,
  still: (person: Person) => boolean = () => true,
  effects: (change: Change) => HouseholdEffect[] = () => []
): Promise<PersonOnFile | 'before' | null> {
  for (let known: PersonOnFile | null = person; known; known = await load(persons, person._id)) {
    if (known.openid) return known.openid === openid ? 'before' : null
    if (!still(known)) return null
    const by = { id: known._id, name: known.name }
    const print = fingerprint(known._id, 'claim', {})
    const change: Change = { id: 'claim', print, at: now, act: 'claim', by }
    const after = persons.changed(known, { openid }, change, effects(change))
    if (await save('persons', known, after)) return after
  }
  return null
}
