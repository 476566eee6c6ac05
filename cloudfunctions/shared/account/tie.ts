import { load, save } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { changed, type Recorded } from '../../kernel/record'

/**
 * Ties a person on file to a WeChat. False where another one was faster, or where `still` no longer holds; true
 * also where the same one was: a double tap, or a repetition on a slow line.
 */
export async function tie(
  person: Recorded<Person>,
  openid: string,
  now: Date,
  still: (person: Recorded<Person>) => boolean = () => true
): Promise<boolean> {
  for (let known: Recorded<Person> | null = person; known; known = await load('persons', person._id)) {
    if (known.openid) return known.openid === openid
    if (!still(known)) return false
    const by = { id: known._id, name: known.name }
    const print = fingerprint(known._id, 'claim', {})
    const after = changed(known, { openid }, { id: 'claim', print, at: now, act: 'claim', by })
    if (await save('persons', known, after)) return true
  }
  return false
}
