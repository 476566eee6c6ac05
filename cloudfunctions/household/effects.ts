import type { Effect } from '../kernel/aggregate'
import type { RecordEvent } from '../kernel/record'
import type { MessageEffect } from '../shared/message/message'
import type { PublicationEffect } from '../shared/publication/effect'

/** Somebody came into a household or left it: links and the representative are made to agree. */
export interface BelongEffect extends Effect {
  kind: 'belong'
  personId: string
  householdId: string
  at: Date
}

export type HouseholdEffect = BelongEffect | MessageEffect | PublicationEffect

const page = (householdId: string) => `/link/household/index?id=${householdId}`

/** What follows for links and representative when somebody comes or leaves. */
export const belong = (eventId: string, personId: string, householdId: string, at: Date): BelongEffect => ({
  id: `${personId}.${eventId}.belong`,
  kind: 'belong',
  personId,
  householdId,
  at
})

/** One message each to some people, never to who acted; nobody where there is no one. */
export const tell = (
  { id, by, at }: Pick<RecordEvent, 'id' | 'by' | 'at'>,
  household: { _id: string; name: string },
  to: (string | null | undefined)[],
  text: string
): MessageEffect[] =>
  [...new Set(to)].flatMap((reader) =>
    reader && reader !== by.id
      ? [
          {
            id: `${household._id}.${id}.${reader}`,
            kind: 'message' as const,
            to: reader,
            by: by.id,
            subject: household.name,
            text,
            page: page(household._id),
            at
          }
        ]
      : []
  )
