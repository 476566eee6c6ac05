import type { z } from 'zod/mini'
import type { feedItem } from '../../../types/api/group/views'
import { covers, type Person } from '../../kernel/person'
import { thumbnailOf } from '../../kernel/photos'
import type { ProgressItem, StoredItem } from './feed'

type Item = z.input<typeof feedItem>

/** An item as somebody of the group sees it; of what was taken back, only that it was. */
export function itemOf(item: StoredItem, person: Person, addresses: Map<string, string>, now: Date): Item {
  const gone = item.retracted !== undefined
  const photos = gone ? [] : item.photos.filter((photo) => addresses.has(photo))
  return {
    id: item.sourceId,
    key: item.key,
    kind: item.kind,
    by: { name: item.by.name, you: item.by.id === person._id },
    at: item.at.toISOString(),
    text: gone ? '' : item.text,
    photos: photos.map((photo) => addresses.get(photo)!),
    thumbnails: photos.map((photo) => addresses.get(thumbnailOf(photo)) ?? addresses.get(photo)!),
    retracted: item.retracted?.reason ?? null,
    ...own(item, person, now)
  }
}

function own(item: StoredItem, person: Person, now: Date): Partial<Item> {
  switch (item.kind) {
    case 'notice':
      return { topic: item.topic, ...(item.author && { author: item.author.name }) }
    case 'report':
      return { category: item.category, urgency: item.urgency }
    case 'progress':
      return {
        stage: item.stage,
        reportId: item.reportId,
        ...(canOpen(item, person, now) && { matterId: item.matter.id })
      }
  }
}

/** Whom the way to the matter is shown: who has a part in it. The matter itself decides again. */
const canOpen = ({ matter }: ProgressItem, person: Person, now: Date): boolean =>
  matter.people.includes(person._id) || covers(person, 'officer', matter.path, now)
