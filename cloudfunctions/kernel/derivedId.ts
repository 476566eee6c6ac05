import { createHash } from 'node:crypto'

/**
 * What an id is of: a person, a household, a node, a request about a household, a telephone number that is somebody’s, a
 * name that is somebody’s in a household, a category of an organization’s own.
 * Messages and hands are kept by such ids side by side.
 */
type Kind = 'p' | 'h' | 'n' | 'r' | 't' | 'm' | 'c'

/**
 * The id of a record, derived from what makes it that one: the same again is the same record. Ids of one kind are
 * never those of another, and nobody can choose one that is somebody’s already.
 */
export const derivedId = (kind: Kind, ...parts: string[]): string =>
  `${kind}-${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`

/** The id of a record that a client named: no id of a client’s is taken as it is, since it might be another’s. */
export const idNamedBy = (kind: Kind, clientId: string): string => derivedId(kind, 'client', clientId)
