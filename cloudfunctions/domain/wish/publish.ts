import { wallPartOf, type WallPart, type WishCost, type WishKind } from '../../../types/domain/wishes'
import { wishPage } from '../../../types/domain/pages'
import { publicationOf, withdrawalOf, type PublicationEffect } from '../publication/effect'
import type { WishEvent } from './event'
import { nameOf, type WishState } from './state'

/** What the wall shows beside the words of a wish. */
export interface Shown {
  part: WallPart
  kind: WishKind | null
  cost: WishCost | null
  wanted: string | null
  /** Whose wish it is, where they agreed to its being shown. */
  name: string | null
  village: string
}

/** Whose wish it is as everybody may know: null unless that was agreed to. */
export const publicName = (
  wish: Parameters<typeof nameOf>[0] & Pick<WishState, 'showName'>
): string | null => (wish.showName ? nameOf(wish) : null)

/**
 * What follows for the wall: words are offered for it when they are published, told anew when the wish stands in
 * another part of it, and taken back when it leaves. They are shown once they were checked; nobody waits for that.
 */
export function publicationsOf(
  before: WishState | null,
  after: WishState & { _id: string },
  event: WishEvent
): PublicationEffect[] {
  const part = wallPartOf[after.stage]
  const was = before ? wallPartOf[before.stage] : undefined
  const by = after.publishedBy
  if (!by || (part === was && event.act !== 'publish')) return []
  const source = { kind: 'wish' as const, sourceId: after._id, rev: event.seq, by, at: event.at }
  if (!part) return [withdrawalOf(source)]
  const { kind, cost, wanted, office, path, words } = after
  const shown: Shown = { part, kind, cost, wanted, name: publicName(after), village: office.name }
  return [publicationOf({ ...source, text: words!, path, page: wishPage(after._id), shows: { ...shown } })]
}
