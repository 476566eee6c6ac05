import type { Effect } from '../../kernel/aggregate'
import { publicationId, type Offer } from './publication'

/** Something is to be shown to others, or not any more (`offer` null). */
export interface PublicationEffect extends Effect {
  kind: 'publication'
  publicationId: string
  rev: number
  by: { id: string; name: string }
  at: Date
  offer: Offer | null
}

type Source = Pick<Offer, 'kind' | 'sourceId' | 'rev'> & Pick<PublicationEffect, 'by' | 'at'>

const effectOf = ({ kind, sourceId, rev, by, at }: Source, offer: Offer | null): PublicationEffect => ({
  id: `${publicationId(kind, sourceId)}.${rev}.publication`,
  kind: 'publication',
  publicationId: publicationId(kind, sourceId),
  rev,
  by,
  at,
  offer
})

/**
 * The effect by which words are offered for publication; `runPublicationEffect` carries it out. They are shown once the
 * content check or a person let them pass; nobody waits for that. Offered again with other `shows`, words that
 * passed stay public.
 */
export const publicationOf = ({
  by,
  at,
  shows = {},
  ...offer
}: Omit<Offer, 'shows'> & { shows?: Offer['shows'] } & Pick<
    PublicationEffect,
    'by' | 'at'
  >): PublicationEffect => effectOf({ ...offer, by, at }, { ...offer, shows })

/** The effect by which a source takes its words back, for now or for good. */
export const withdrawalOf = (source: Source): PublicationEffect => effectOf(source, null)
