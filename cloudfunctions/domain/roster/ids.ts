import { nameKey } from '../../../types/domain/cleanText'
import { derivedId } from '../../kernel/derivedId'

/**
 * Ids derive from what a village knows somebody by, so that the same file read twice, or twice at the same time,
 * speaks of the same records. `mark` tells households of one head in one group apart.
 */
export const householdIdOf = (
  villageId: string,
  key: { number: string } | { head: string; nodeId: string; mark?: string }
): string =>
  'number' in key
    ? derivedId('h', villageId, 'number', key.number)
    : derivedId('h', villageId, 'head', key.nodeId, key.head, ...(key.mark === undefined ? [] : [key.mark]))

export const personIdByPhone = (villageId: string, phone: string): string =>
  derivedId('p', villageId, 'phone', phone)
export const personIdByName = (householdId: string, name: string): string =>
  derivedId('p', householdId, nameKey(name))
