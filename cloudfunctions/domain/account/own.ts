import type { AnswerOf } from '../../../types/api/contract'
import type { own } from '../../../types/api/account/own'
import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { Person } from '../../kernel/person'
import { thumbnailOf } from '../../kernel/photos'
import { momentOf } from '../../kernel/keys'
import type { Matter } from '../matter/state/matter'
import { rowOf as matterRowOf, type rowFields } from '../matter/views/row'
import type { Wish } from '../wish/wish'
import { nameOf } from '../wish/state'

type Row = AnswerOf<typeof own>['rows'][number]

/** The fields of a wish that its row needs. */
export const wishFields = [
  'stage',
  'text',
  'words',
  'whom',
  'asker',
  'home',
  'claim',
  'dueAt',
  'askedKey'
] as const

interface Pictured {
  /** Storage ids of the first step that has photos, in a list of one. */
  photos?: string[][]
}
type OwnedMatter = Pick<Matter, '_id' | (typeof rowFields)[number]> & Pictured
type OwnedWish = Pick<Wish, '_id' | (typeof wishFields)[number]> & Pictured

/** What the store found of each kind, the newest first. */
export interface Owned {
  matters: OwnedMatter[]
  wishes: OwnedWish[]
}

/** One page of both kinds together, the newest first, and the key of the next; null where there is none. Pure. */
export function pageOf({ matters, wishes }: Owned, size: number) {
  const all = [...matters, ...wishes].sort((one, other) => (one.askedKey < other.askedKey ? 1 : -1))
  const shown = all.slice(0, size)
  return { shown, after: all.length > size ? shown.at(-1)!.askedKey : null }
}

/** The storage id of what its row shows of its first photo. */
export function thumbnailIn({ photos }: Pictured): string | undefined {
  const first = photos?.[0]?.[0]
  return first && thumbnailOf(first)
}

/** A row for one of those it belongs to; `addresses`: where photos can be seen, by their storage ids. */
export function rowOf(
  one: OwnedMatter | OwnedWish,
  addresses: Map<string, string>,
  reader: Person,
  now: Date
): Row {
  const photo = addresses.get(thumbnailIn(one) ?? '') ?? null
  if (!('whom' in one)) {
    const whose = one.asker.id === reader._id ? null : one.asker.name
    return { of: 'matter', whose, photo, ...matterRowOf(one, reader, now) }
  }
  const { _id: id, stage, text, words, dueAt, claim, asker, whom, askedKey } = one
  return {
    of: 'wish',
    whose: whom === 'self' && asker.id === reader._id ? null : nameOf(one),
    photo,
    id,
    subject: subjectOf(words ?? text, subjectLimit),
    stage,
    askedAt: momentOf(askedKey),
    claimer: claim?.organization?.name ?? claim?.by.name ?? null,
    due: dueAt && { at: dueAt.toISOString(), overdue: dueAt < now && stage !== 'fulfilled' }
  }
}
