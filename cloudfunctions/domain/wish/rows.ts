import type { z } from 'zod/mini'
import type { wishRow } from '../../../types/api/wish/views'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { Person } from '../../kernel/person'
import { momentOf } from '../../kernel/keys'
import { publicName } from './publish'
import type { Wish } from './wish'
import { nameOf } from './state'
import { insideOf } from './roles'

/** The fields of a wish that a row needs: what a list asks the store for. */
export const rowFields = [
  'number',
  'stage',
  'kind',
  'cost',
  'wanted',
  'words',
  'text',
  'whom',
  'asker',
  'home',
  'showName',
  'path',
  'hub',
  'linked',
  'office',
  'claim',
  'seat',
  'dueAt',
  'returns',
  'askedKey',
  'dueKey'
] as const

type Row = z.input<typeof wishRow>
type RowOf = Pick<Wish, '_id' | (typeof rowFields)[number]>

/** By when the present step is due; whoever it was fulfilled for is never late with saying so. */
export const dueOf = ({ stage, dueAt }: Pick<Wish, 'stage' | 'dueAt'>, now: Date): Row['due'] =>
  dueAt && { at: dueAt.toISOString(), overdue: dueAt < now && stage !== 'fulfilled' }

/** What anybody may know. */
const knownOf = ({ _id: id, stage, kind, cost, wanted }: RowOf) => ({ id, stage, kind, cost, wanted })

/**
 * A row for somebody whom the wish concerns. Who has nothing to do with it but that they claimed it, for themselves
 * or for an organization, is not told whose it is, and reads the words of the wall.
 */
export function rowOf(wish: RowOf, person: Person, now: Date): Row {
  const outside = !insideOf(wish, person, now)
  return {
    ...knownOf(wish),
    number: wish.number,
    subject: subjectOf(outside ? wish.words! : (wish.words ?? wish.text), subjectLimit),
    for: outside ? publicName(wish) : nameOf(wish),
    askedAt: momentOf(wish.askedKey),
    claimer: wish.claim?.organization?.name ?? wish.claim?.by.name ?? null,
    due: dueOf(wish, now),
    returns: wish.returns
  }
}
