import { isSameName, nameKey } from '../../../types/domain/cleanText'
import { derivedId } from '../../kernel/derivedId'
import type { Person } from '../../kernel/person'

/** What is read of somebody to show a household. */
export type Housemate = Pick<Person, '_id' | 'name' | 'phone' | 'openid' | 'posts'>

/** Who speaks for a household: nobody, where whoever did has left it. */
export const representativeAmong = <One extends { _id: string }>(
  people: One[],
  representativeId: string | undefined
): One | null => people.find(({ _id }) => _id === representativeId) ?? null

/**
 * The id of somebody new in a household follows from the name, so that of two who give one name at the same moment
 * the store lets one in, however each of them comes.
 */
export const newcomerId = (householdId: string, name: string): string =>
  derivedId('p', 'newcomer', householdId, nameKey(name))

/** The id of the next one of that name: whoever had the name here before and moved away keeps theirs. */
export const nextNewcomerId = (id: string): string => derivedId('p', 'newcomer', id)

/** Whether a name, blanks aside, is already somebody’s of these. */
export const isNamed = (people: { name: string }[], name: string): boolean =>
  people.some((one) => isSameName(one.name, name))
