import type { RequestKind, RequestState } from '../../../../types/domain/households'
import type { Contact } from '../../../kernel/contact'
import { derivedId } from '../../../kernel/derivedId'
import { alarmKeyOf } from '../../../kernel/due'
import type { Household } from '../../../kernel/household'
import { keyAt } from '../../../kernel/keys'

interface Who {
  id: string
  name: string
}

/**
 * What one person alone does not decide of a household, with the second voice it needs. One document for each
 * subject and turn: two who ask at once meet in it; what was agreed to stays as it is and the next has its own.
 */
export interface HouseholdRequest {
  _id: string
  kind: RequestKind
  /** How many about the same subject were agreed to before; absent: none. */
  turn?: number | undefined
  householdId: string
  household: string
  path: string[]
  office: Contact
  /** Who comes in, is to speak for it, or is to be taken out. */
  person: Who
  by: Who
  reason?: string | undefined
  /** The number a newcomer gave. */
  phone?: string | undefined
  /** Who spoke for the household when it was asked; null: nobody. */
  before: Who | null
  state: RequestState
  at: Date
  decided?: { by: Who; at: Date; reason?: string | undefined } | undefined
  objection?: { by: Who; text: string; at: Date } | undefined
  undoUntil?: Date | undefined
  /** The node above whose office was asked, because nobody below can answer or nobody did. */
  above?: string | undefined
  /** The household at which somebody has to say something; null: nowhere. */
  waitsAt: string | null
  waits: boolean
  /** The moment it was asked and the id: the order of lists. */
  key: string
  /** How often the clock has rung for what waits now. */
  rung: number
  alarmKey: string | null
}

export const requestsName = 'householdRequests' as const

/** One request at a time for each newcomer and each removal; one for each household’s representative. */
export const requestIdOf = (kind: RequestKind, householdId: string, personId: string, turn = 0): string =>
  derivedId(
    'r',
    kind,
    householdId,
    ...(kind === 'represent' ? [] : [personId]),
    ...(turn > 0 ? [String(turn)] : [])
  )

export type Asking = Pick<HouseholdRequest, 'kind' | 'person' | 'by' | 'reason' | 'phone' | 'before'>

/** The fields of a request that begins, or begins once more. `ringAt`: when the clock looks at it. */
export function asked(
  { _id: householdId, name, path, office }: Pick<Household, '_id' | 'name' | 'path' | 'office'>,
  asking: Asking,
  at: Date,
  ringAt: Date,
  turn = 0
): HouseholdRequest {
  const _id = requestIdOf(asking.kind, householdId, asking.person.id, turn)
  return {
    _id,
    ...asking,
    ...(turn > 0 && { turn }),
    householdId,
    household: name,
    path,
    office,
    state: 'open',
    at,
    decided: undefined,
    objection: undefined,
    undoUntil: undefined,
    above: undefined,
    waitsAt: householdId,
    waits: true,
    key: keyAt(at, _id),
    rung: 0,
    alarmKey: alarmKeyOf(_id, ringAt)
  }
}
