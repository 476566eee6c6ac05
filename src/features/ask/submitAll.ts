import { textLimit } from '../../../types/domain/limits'
import { splitText } from '../../../types/domain/text'
import { newId } from '../../cloud/ids'
import type { Input } from '../../cloud/methods'
import type { KeptPhoto } from '../../cloud/photos/photo'
import type { Place } from '../../cloud/place'
import { queue } from '../../cloud/queue'
import { makeItem } from '../../cloud/queue/act'
import type { Delivery } from '../../cloud/queue/queue'

/** A concern as it was typed. */
export interface Concern {
  text: string
  place?: Place
  photos: KeptPhoto[]
  draft: string
  hideName?: boolean
  about?: string[]
  onBehalf?: OnBehalf
}

/** For whom a member files (代办). */
export type OnBehalf = NonNullable<Input<'matter.submit'>['onBehalf']>

/** The parts a text is sent in, each within the limit; nothing is dropped but blank parts. */
export const partsOf = (text: string): string[] =>
  splitText(text.trim(), textLimit).filter((part) => part.trim() !== '')

/**
 * Submits a concern: its first part as the matter, the others as additions after it, in order.
 * @returns the matter's id and whether the cloud has it already
 * @throws CloudError when the cloud refuses it; then nothing was sent
 */
export async function submitAll(concern: Concern): Promise<{ id: string; delivery: Delivery }> {
  const { place, photos, draft, hideName, about, onBehalf } = concern
  const id = await newId()
  const [text = '', ...rest] = partsOf(concern.text)
  const said = {
    id,
    text,
    ...(place ? { place } : {}),
    ...(hideName ? { hideName } : {}),
    ...(about ? { about } : {}),
    ...(onBehalf ? { onBehalf } : {})
  }
  const first = await makeItem('matter.submit', said, { photos, draft })
  const following = await Promise.all(rest.map((part) => makeItem('matter.add', { id, text: part })))
  return { id, delivery: await queue.deliver(first, following) }
}
