import { createHash } from 'node:crypto'

const derived = (prefix: string, ...parts: string[]): string =>
  `${prefix}-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`

/**
 * Ids derive from what a village knows somebody by, so that the same file read twice, or twice at the same time,
 * speaks of the same records.
 */
export const householdIdOf = (
  villageId: string,
  key: { number: string } | { head: string; nodeId: string }
): string =>
  'number' in key
    ? derived('h', villageId, 'number', key.number)
    : derived('h', villageId, 'head', key.nodeId, key.head)

export const personIdByPhone = (villageId: string, phone: string): string =>
  derived('p', villageId, 'phone', phone)
export const personIdByName = (householdId: string, name: string): string => derived('p', householdId, name)
