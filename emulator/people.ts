import type { Person } from './contract'
import { isOpenid } from './client/identity'
import { readJsonFile } from './jsonFile'

/**
 * The people one can be, read afresh so that an edited file counts at once.
 *
 * @throws Error naming the file when an entry has no usable openid and name
 */
export function readPeople(file: string | undefined): Person[] {
  if (file === undefined) return []
  const people = readJsonFile(file, [])
  if (!Array.isArray(people)) throw new Error(`${file} is not a list of people`)
  return people.map((person: Partial<Person>) => {
    if (!isOpenid(person.openid) || typeof person.name !== 'string') {
      throw new Error(`${file}: a person needs an openid (a letter, then letters, digits, - or _) and a name`)
    }
    return person as Person
  })
}
